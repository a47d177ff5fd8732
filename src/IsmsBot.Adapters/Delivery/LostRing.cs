using IsmsBot.Adapters.Functions;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Outbox;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Delivery;

/// <summary>
/// A ring of the delivery queue that failed too often. Nothing is lost, for the outbox keeps the rows and the timer looks at them; but that delivery
/// failed again and again is worth an event that somebody can find.
/// </summary>
public sealed class LostRing(IDbContextFactory<IsmsDb> databases, DocumentStores stores, TimeProvider clock)
{
    public const string RecordType = "Delivery";
    public const string RecordId = "card-delivery";

    /// <param name="ring">Id of the ring, for the journal.</param>
    /// <returns>How many rows wait to be sent.</returns>
    public async Task<int> NoteAsync(string ring, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var turn = new Turn
        {
            Db = db,
            Stores = stores,
            Now = clock.GetUtcNow().ToMillisecond(),
            Job = FunctionNames.CardDeliveryPoison,
            Channel = Channel.Timer,
            Cancellation = cancellationToken,
            CorrelationId = ring,
        };
        var waiting = await db.Outbox.CountAsync(o => o.State == OutboxState.Waiting && o.NotBefore <= turn.Now, cancellationToken);
        turn.Note(RecordType, RecordId, "gave up", $"a ring of the delivery queue failed too often; {waiting} rows wait and are delivered by the timer");
        await turn.SaveAsync();
        return waiting;
    }
}
