namespace IsmsBot.Sandbox.Teams.Chats;

/// <summary>Messages as one person sees them.</summary>
internal static class SeenMessages
{
    public static IReadOnlyList<ChatMessage> Seen(this Conversation conversation, SimulatedPerson person, SimulatedTenant tenant, long after)
    {
        lock (conversation.Gate)
        {
            return [.. conversation.Messages.Skip(conversation.IndexAfter(after)).Select(m => Seen(conversation, m, person, tenant))];
        }
    }

    /// <summary>The newest message that fits and has not been deleted.</summary>
    public static ChatMessage? SeenIf(this Conversation conversation, Func<StoredMessage, bool> fits, SimulatedPerson person, SimulatedTenant tenant)
    {
        lock (conversation.Gate)
        {
            for (var i = conversation.Messages.Count - 1; i >= 0; i--)
            {
                if (conversation.Messages[i] is { Deleted: false } message && fits(message))
                {
                    return conversation.Seen(message, person, tenant);
                }
            }

            return null;
        }
    }

    public static ChatMessage Seen(this Conversation conversation, StoredMessage message, SimulatedPerson person, SimulatedTenant tenant)
    {
        lock (conversation.Gate)
        {
            var view = message.SeenBy(person.EntraId);
            var author = message.Author is { } id ? tenant.Find(id)?.Name ?? "Former colleague" : tenant.BotName;
            return new ChatMessage(
                conversation.Id,
                Ids.Text(message.Id),
                message.At,
                message.Author,
                author,
                message.Text,
                message.TextFormat,
                RawJson.Parse(view.Card),
                view.Version,
                message.EditedAt,
                message.Thread is { } thread ? Ids.Text(thread) : null,
                message.Deleted,
                message.Summary,
                message.Alert,
                [.. message.Reactions])
            {
                Edits = message.Edits,
            };
        }
    }
}
