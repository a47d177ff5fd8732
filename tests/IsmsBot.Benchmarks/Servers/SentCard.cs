using IsmsBot.Kernel.Outbox;

namespace IsmsBot.Benchmarks.Servers;

/// <summary>The card in somebody's chat that they click on: a bot does nothing on a card that it has not sent.</summary>
internal static class SentCard
{
    public static string MessageId(string personId) => "card-" + personId;

    public static OutboxRow To(string personId, string entraId, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Key = MessageId(personId),
        Kind = OutboxKind.SendToPerson,
        Priority = OutboxRow.SoonPriority,
        PersonId = personId,
        Text = "A card",
        CreatedAt = now,
        NotBefore = now,
        State = OutboxState.Sent,
        ConversationId = "a:" + entraId,
        ActivityId = MessageId(personId),
    };
}
