using System.Security.Cryptography;
using System.Text;

namespace IsmsBot.Workflows.Evidence;

/// <summary>What is kept of a message: who said it, when and where, the fingerprint of what Teams handed over, and the words.</summary>
internal static class EvidenceFile
{
    private const int LongestTitle = 150;

    public static string Title(CapturedMessage message)
    {
        var title = $"Message of {message.SaidBy}, {At(message.SaidAt)}";
        return title.Shortened(LongestTitle, "");
    }

    public static string Of(CapturedMessage message, string keeper)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Line(Title(message))).Append("\n\n| What | Value |\n|---|---|\n");
        foreach (var (what, value) in Facts(message, keeper))
        {
            text.Append("| ").Append(what).Append(" | ").Append(Line(value)).Append(" |\n");
        }

        text.Append("\n## Words\n\n");
        foreach (var line in message.Words.Split('\n'))
        {
            text.Append("> ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<(string What, string Value)> Facts(CapturedMessage message, string keeper)
    {
        yield return ("Said by", message.SaidByEntraId is { } id ? $"{message.SaidBy} (Entra ID {id})" : $"{message.SaidBy} (an app)");
        yield return ("Said at", At(message.SaidAt));
        yield return (
            "Changed by its writer", message.IsDeleted ? "deleted" : message.EditedAt is { } edited ? $"edited, last at {At(edited)}" : "no");
        yield return ("Subject", message.Subject ?? "");
        yield return ("Marked as", message.Importance ?? "");
        yield return ("Reactions", Counted(message.Reactions));
        yield return ("Conversation", message.ConversationId);
        yield return ("Message", message.MessageId);
        yield return ("Link", message.Link ?? "Teams gave none");
        yield return ("Attachments, not part of this record", message.Attachments.Count == 0 ? "none" : string.Join(", ", message.Attachments));
        yield return ("Evidence for", message.LinkedTo ?? "");
        yield return ("Note", message.Note ?? "");
        yield return ("Saved by", keeper);
        yield return ("Saved at", At(message.CapturedAt));
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.Content)));
        yield return ("SHA-256 of the message as Teams handed it over", sha256);
    }

    private static string Counted(IEnumerable<string> reactions) =>
        string.Join(", ", reactions.GroupBy(one => one, StringComparer.Ordinal).Select(kind => $"{kind.Key} ({kind.Count()})"));

    private static string At(DateTimeOffset? moment) =>
        moment is { } at ? at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture) : "not known";

    /// <summary>Nothing that people typed can open another cell or line.</summary>
    private static string Line(string value) => value.ReplaceLineEndings(" ").Replace('|', '/');
}
