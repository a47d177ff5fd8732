using System.Globalization;

namespace IsmsBot.Sandbox.Teams;

/// <summary>Ids as they travel.</summary>
internal static class Ids
{
    public static string Text(long messageId) => messageId.ToString(CultureInfo.InvariantCulture);

    public static bool TryRead(string? text, out long messageId) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out messageId) && messageId > 0;

    /// <summary>Id of a thread: channel id, and the id of its root message.</summary>
    public static string Thread(string channelId, long root) => $"{channelId};messageid={Text(root)}";
}
