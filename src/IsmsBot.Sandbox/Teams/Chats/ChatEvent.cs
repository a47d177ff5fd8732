using System.Text.Json.Serialization;

namespace IsmsBot.Sandbox.Teams.Chats;

/// <summary>One thing that happened in the chats: a line of the journal, and the only way in which the chats change.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(InstallationChanged), "installation")]
[JsonDerivedType(typeof(PersonalChatOpened), "opened")]
[JsonDerivedType(typeof(PersonalChatForgotten), "forgotten")]
[JsonDerivedType(typeof(BotPresenceChanged), "presence")]
[JsonDerivedType(typeof(MessagePosted), "posted")]
[JsonDerivedType(typeof(MessageReplaced), "replaced")]
[JsonDerivedType(typeof(MessageDeleted), "deleted")]
[JsonDerivedType(typeof(CardSeenAs), "view")]
[JsonDerivedType(typeof(ReactionChanged), "reaction")]
[JsonDerivedType(typeof(ReadUpTo), "read")]
internal abstract record ChatEvent
{
    internal sealed record InstallationChanged(Guid Person, Installation State) : ChatEvent;

    internal sealed record PersonalChatOpened(Guid Person) : ChatEvent;

    internal sealed record PersonalChatForgotten(Guid Person) : ChatEvent;

    internal sealed record BotPresenceChanged(string Place, bool Present) : ChatEvent;

    internal sealed record MessagePosted(string Conversation, long Id, DateTimeOffset At, MessageDraft Message) : ChatEvent;

    internal sealed record MessageReplaced(
        string Conversation,
        long Id,
        DateTimeOffset At,
        string? Text,
        string? TextFormat,
        string? Summary,
        [property: JsonConverter(typeof(RawJson))] byte[]? Card) : ChatEvent;

    internal sealed record MessageDeleted(string Conversation, long Id) : ChatEvent;

    internal sealed record CardSeenAs(
        string Conversation,
        long Id,
        Guid Person,
        [property: JsonConverter(typeof(RawJson))] byte[] Card) : ChatEvent;

    internal sealed record ReactionChanged(string Conversation, long Id, Guid? Person, string Reaction, bool Added) : ChatEvent;

    internal sealed record ReadUpTo(string Conversation, Guid Person, long Id) : ChatEvent;
}
