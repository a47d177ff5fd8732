using IsmsBot.Sandbox.Teams.Chats;

namespace IsmsBot.Sandbox.Teams.Connector;

/// <summary>Where a request goes: a conversation, and in a channel perhaps one of its threads.</summary>
internal sealed record Place(Conversation Conversation, long? Thread)
{
    /// <summary>Finds the place; null when there is no such conversation or thread.</summary>
    public static Place? Find(ChatStore chats, string? id)
    {
        const string mark = ";messageid=";
        var cut = id?.IndexOf(mark, StringComparison.Ordinal) ?? -1;
        if (id is null || cut < 0)
        {
            return id is not null && chats.Find(id) is { } bare ? new Place(bare, null) : null;
        }

        if (chats.Find(id[..cut]) is not { Kind: ConversationKind.Channel } channel || !Ids.TryRead(id[(cut + mark.Length)..], out var root))
        {
            return null;
        }

        lock (channel.Gate)
        {
            return channel.Find(root) is { } message && message.Thread == root ? new Place(channel, root) : null;
        }
    }

    /// <summary>Why the bot may not write here; null when it may.</summary>
    public ConnectorAnswer? Refusal(TeamsSimulator teams)
    {
        if (Conversation.Owner is not { } person)
        {
            return teams.Chats.BotIsIn(Conversation) ? null : ConnectorAnswer.NotInRoster();
        }

        if (teams.Tenant.Find(person) is null)
        {
            return ConnectorAnswer.WritesBlocked();
        }

        return teams.Chats.InstallationOf(person) switch
        {
            Installation.Installed => null,
            Installation.Blocked => ConnectorAnswer.BlockedByUser(),
            _ => ConnectorAnswer.NotInRoster(),
        };
    }

    /// <summary>The message of this id here; null when there is none any more. Call it under the gate.</summary>
    public StoredMessage? Message(string? activityId) =>
        Ids.TryRead(activityId, out var id)
        && Conversation.Find(id) is { Deleted: false } message
        && (Thread is null || message.Thread == Thread)
            ? message
            : null;
}
