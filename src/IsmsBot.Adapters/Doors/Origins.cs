using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Journal;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Adapters.Doors;

/// <summary>What the kernel needs to know of an activity, in its own words.</summary>
internal static class Origins
{
    public static Origin Of(Activity activity) => new(
        activity.Conversation?.Id ?? "", activity.ServiceUrl ?? "", activity.Id ?? "", activity.ReplyToId, Client(activity),
        activity.TenantId ?? "", activity.From?.AadObjectId)
    {
        TeamId = activity.ChannelData?.Team?.Id,
    };

    public static Channel Channel(Activity activity) =>
        activity.IsChannel ? Kernel.Journal.Channel.TeamChannel
            : activity.IsGroupChat ? Kernel.Journal.Channel.GroupChat
            : Kernel.Journal.Channel.PersonalChat;

    public static string Correlation(Activity activity) => System.Diagnostics.Activity.Current?.TraceId.ToString() ?? activity.Id ?? "";

    private static ClientUsed Client(Activity activity)
    {
        var client = activity.Client;
        return new ClientUsed(
            Known(client?.Platform), Known(client?.Locale ?? activity.Locale), Known(client?.Timezone ?? activity.LocalTimezone),
            Known(client?.Country));
    }

    private static string Known(string? value) => string.IsNullOrWhiteSpace(value) ? "unknown" : value;
}
