namespace IsmsBot.Workflows.Campaigns;

/// <summary>What kinds of campaigns there are, in the words in which they are asked for and shown.</summary>
internal static class CampaignKinds
{
    /// <summary>What is asked when a campaign is made.</summary>
    public static IReadOnlyList<Option> Options { get; } =
        [.. Enum.GetValues<CampaignKind>().Select(kind => new Option(StateName.Of(kind), InWords(kind)))];

    public static Sentence InWords(CampaignKind kind) => kind switch
    {
        CampaignKind.PolicyAcknowledgement => "Policy to read and accept",
        CampaignKind.Training => "Short lesson with questions",
        _ => "One message to read",
    };
}
