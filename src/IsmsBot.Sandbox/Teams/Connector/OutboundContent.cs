using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams.Chats;

namespace IsmsBot.Sandbox.Teams.Connector;

/// <summary>Reads what a bot wants to say. Text and card in one activity become two messages, as in Teams.</summary>
internal sealed record OutboundContent(IReadOnlyList<MessageDraft> Messages, ConnectorAnswer? Refusal)
{
    public static OutboundContent Read(JsonObject activity, int bytes, int limit)
    {
        if (bytes > limit)
        {
            return Refused(ConnectorAnswer.TooBig(bytes));
        }

        if (activity["type"].AsText() is not "message")
        {
            return Refused(ConnectorAnswer.BadArgument($"Unknown activity type: {activity["type"].AsText() ?? "none"}."));
        }

        var text = activity["text"].AsText();
        var common = new MessageDraft
        {
            Summary = activity["summary"].AsText(),
            TextFormat = activity["textFormat"].AsText() ?? "markdown",
            Alert = activity["channelData"].Member("notification").Member("alert") is JsonValue alert && alert.TryGetValue(out bool on) && on,
        };
        var messages = new List<MessageDraft>();
        if (!string.IsNullOrEmpty(text))
        {
            messages.Add(common with { Text = text });
        }

        foreach (var attachment in activity["attachments"] as JsonArray ?? [])
        {
            if (Attached(attachment, common, messages) is { } refusal)
            {
                return Refused(refusal);
            }
        }

        return messages.Count == 0
            ? Refused(ConnectorAnswer.BadSyntax("Activity must include non empty 'text' field or at least 1 attachment."))
            : new OutboundContent(messages, null);
    }

    private static ConnectorAnswer? Attached(JsonNode? attachment, MessageDraft common, List<MessageDraft> messages)
    {
        var type = attachment.Member("contentType").AsText();
        if (type != "application/vnd.microsoft.card.adaptive")
        {
            var name = attachment.Member("name").AsText();
            messages.Add(common with { Text = name ?? type, TextFormat = "plain" });
            return type is null ? ConnectorAnswer.BadSyntax("An attachment has no contentType.") : null;
        }

        if (attachment.Member("content") is not JsonObject card || card["type"].AsText() != "AdaptiveCard")
        {
            return ConnectorAnswer.BadArgument("Unknown attachment: the content is not an AdaptiveCard.");
        }

        // Mobile clients show nothing for a card without version, and versions above 1.5 fail on some paths.
        if (card["version"].AsText() is not ("1.0" or "1.1" or "1.2" or "1.3" or "1.4" or "1.5"))
        {
            return ConnectorAnswer.BadArgument("The card has no version that every Teams client shows (1.0 to 1.5).");
        }

        messages.Add(common with { Card = RawJson.Of(card), TextFormat = null });
        return null;
    }

    private static OutboundContent Refused(ConnectorAnswer answer) => new([], answer);
}
