using System.Text.Json;

namespace IsmsBot.Workflows.Evidence;

/// <summary>
/// What hangs on a message, in words: the message that is answered with what it says, a card with its texts, a file with its address.
/// </summary>
internal static class AttachmentWords
{
    /// <summary>Members of cards that a reader sees.</summary>
    private static readonly string[] Said = ["label", "title", "subtitle", "text", "altText", "value", "url"];

    public static string Of(QuotedAttachment one)
    {
        using var content = Parsed(one.Content);
        var root = content?.RootElement ?? default;
        return one.Kind switch
        {
            "messageReference" => Quoted("answers", root, "messageSender", "messagePreview", one.Content),
            "forwardedMessageReference" => Quoted("passes on", root, "originalMessageSender", "originalMessageContent", one.Content),
            _ when one.Kind.Contains("card", StringComparison.OrdinalIgnoreCase) && root.ValueKind == JsonValueKind.Object => Card(root),
            _ when one.Kind.StartsWith("image/", StringComparison.OrdinalIgnoreCase) => $"(picture{Named(one)})",
            "reference" => $"(file{Named(one)})",
            _ => $"({(one.Kind.Length == 0 ? "something attached" : one.Kind)}{Named(one)})",
        };
    }

    private static string Named(QuotedAttachment one) =>
        string.Concat(new[] { one.Name, one.Url }.Where(part => part is { Length: > 0 }).Select((part, at) => (at == 0 ? ": " : ", ") + part));

    /// <summary>Another message, by whom it is and what it says; its text may be HTML like that of the message itself.</summary>
    private static string Quoted(string how, JsonElement root, string sender, string said, string whole)
    {
        var by = root.ValueKind == JsonValueKind.Object && root.TryGetProperty(sender, out var who) ? Name(who) : null;
        var words = root.ValueKind == JsonValueKind.Object ? Text(root, said) ?? "" : whole;
        var plain = MessageWords.Of(new QuotedMessage("", "", "", null, null, null, words, words.Contains('<', StringComparison.Ordinal), []));
        return $"({how} a message{(by is null ? "" : $" of {by}")}: \"{plain.ReplaceLineEndings(" ")}\")";
    }

    private static string Card(JsonElement root)
    {
        var lines = new List<string>();
        Collect(root, lines);
        return lines.Count == 0 ? "(card)" : "(card)\n" + string.Join('\n', lines) + "\n(end of the card)";
    }

    /// <summary>The texts in the order in which they stand: of cards of every kind, whatever their fields are called.</summary>
    private static void Collect(JsonElement part, List<string> lines)
    {
        if (part.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in part.EnumerateArray())
            {
                Collect(one, lines);
            }
        }

        if (part.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var line = string.Join(
            ": ", Said.Select(name => Text(part, name)).OfType<string>()
                .Where(words => words.Length > 0));
        if (line.Length > 0)
        {
            lines.Add(line);
        }

        foreach (var property in part.EnumerateObject().Where(property => property.Name is not ("data" or "fallback" or "msteams")))
        {
            Collect(property.Value, lines);
        }
    }

    private static string? Name(JsonElement who)
    {
        foreach (var kind in who.ValueKind == JsonValueKind.Object ? (string[])["user", "application", "device", "conversation"] : [])
        {
            if (who.TryGetProperty(kind, out var one) && one.ValueKind == JsonValueKind.Object && Text(one, "displayName") is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static string? Text(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonDocument? Parsed(string json)
    {
        try
        {
            return json.Length == 0 ? null : JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            // Said as it is, where it is no JSON.
            return null;
        }
    }
}
