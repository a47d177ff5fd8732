using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Outbox;

namespace IsmsBot.Kernel.Acts;

public sealed partial class Turn
{
    private readonly HashSet<string> decided = new(StringComparer.Ordinal);
    private (string Conversation, string Message)? replaced;
    private Card? closed;

    /// <summary>A record was decided about without moving: its cards are drawn again all the same.</summary>
    public void FollowCardsOf(Record record) => decided.Add(record.Id);

    /// <summary>The questions that were put to the person are closed: their cards show this. The one that was clicked shows the answer.</summary>
    internal void CloseQuestions(Card shown) => closed = shown;

    /// <summary>Drops what was noted and asked for so far, when a refusal takes its place.</summary>
    internal void Forget()
    {
        steps.Clear();
        added.Clear();
        decided.Clear();
        asked.Clear();
        closed = null;
        Sends = false;
    }

    /// <summary>
    /// Asks, in the save of the move, that every card of a record that moves is drawn again for whoever got it: what was not sent yet is drawn when
    /// it is sent, what was sent is updated like any delivery.
    /// </summary>
    private async Task FollowAsync()
    {
        decided.UnionWith(steps.Where(Moves).Select(step => step.RecordId));
        if (decided.Count > 0)
        {
            var rows = await LiveCards.FindAsync(Db, [.. decided], Cancellation);
            foreach (var message in rows.GroupBy(MessageOf))
            {
                // A message may have been a list, and then the card of one of its records: the newest says what it shows.
                Follow([.. message.OrderBy(row => row.CreatedAt).ThenBy(row => row.Id)]);
            }
        }

        if (closed?.Drawn(Language) is { } shown)
        {
            foreach (var row in await LiveCards.FindAsync(Db, [LiveCards.QuestionsOf(Person?.Id)], Cancellation))
            {
                Update(row, shown);
                Db.Attach(row).Entity.About = null;
            }
        }
    }

    private static string MessageOf(OutboxRow row) => row.ActivityId is { } sent ? $"{row.ConversationId} {sent}" : $"{row.MessageOf ?? row.Id:N}";

    private static bool Moves(JournalStep step) =>
        step is { Record: not null, FromState: { } from, ToState: { } to } && !string.Equals(from, to, StringComparison.Ordinal);

    /// <param name="rows">Those of one message: what it was sent as, and what it was updated to.</param>
    private void Follow(IReadOnlyList<OutboxRow> rows)
    {
        if (rows.Any(row => LiveCards.IsDrawnLate(row) && row.ClaimedUntil is null))
        {
            return;
        }

        if (rows is [{ State: OutboxState.Waiting, ClaimedUntil: null, Card: not null, Kind: OutboxKind.SendToPerson } unsent])
        {
            // Whoever gets it reads what is true then. While it is claimed, this save loses the race and is run again.
            (Db.Outbox.Local.FirstOrDefault(row => row.Id == unsent.Id) ?? Db.Attach(unsent).Entity).Card = null;
        }

        // Also where it is not sent yet: it may be sent between the reading and this save, as it was.
        Update(rows[^1], null);
    }

    /// <param name="shown">What the message shows; null for the record as it stands when it is sent.</param>
    private void Update(OutboxRow row, DrawnCard? shown)
    {
        // The id of a message is its own within its conversation only.
        if (row is { ConversationId: { } place, ActivityId: { } message } && (place, message) == replaced)
        {
            return;
        }

        var id = NewId();
        Put(new OutboxRow
        {
            Id = id,
            Key = $"follow:{id:N}",
            Kind = OutboxKind.UpdateMessage,
            Priority = OutboxRow.CampaignPriority,
            PersonId = row.PersonId,
            ConversationId = row.ConversationId,
            ServiceUrl = row.ServiceUrl,
            ActivityId = row.ActivityId,
            AnswerOf = Origin?.ActivityId,
            MessageOf = row.MessageOf ?? row.Id,
            Card = shown?.Json,
            About = shown is null ? row.About : null,
            Through = shown is null ? row.Through : null,
            CreatedAt = Now,
            NotBefore = row.State == OutboxState.Waiting && row.NotBefore > Now ? row.NotBefore : Now,
        });
    }
}
