using IsmsBot.Adapters.Doors;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Teams.Connector;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Delivery;

/// <summary>
/// Writes down what became of a send, and lets the room of the card draw its conclusion, in one save. Only an answer that blames the row gives it
/// up: while Teams asks to wait, is not reached or refuses the bot itself, rows are kept and tried ever more slowly, for a week. An unclear answer
/// is kept as uncertain and not repeated within a minute; a permanent one marks the person unreachable.
/// </summary>
public sealed class DeliveryBooks(
    IDbContextFactory<IsmsDb> databases, DocumentStores stores, TenantPace pace, NotedAddresses noted, TimeProvider clock)
{
    private static readonly TimeSpan LeastWaitWhenUncertain = TimeSpan.FromSeconds(61);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <summary>Longer than a long weekend with a wrong secret; after it nobody wants the card any more.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    /// <param name="claimed">The row as it was claimed: what somebody else has taken over since is theirs to write down.</param>
    public async Task WriteAsync(OutboxRow claimed, SentTo sent, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var row = await db.Outbox.FirstAsync(o => o.Id == claimed.Id, cancellationToken);
            if (row.ClaimedUntil != claimed.ClaimedUntil)
            {
                return;
            }

            var now = clock.GetUtcNow().ToMillisecond();
            var turn = new Turn { Db = db, Stores = stores, Now = now, Job = "delivery", Channel = Channel.Timer, Cancellation = cancellationToken, CorrelationId = row.Id.ToString("N") };
            row.ClaimedUntil = null;
            row.Attempts++;
            row.FirstTriedAt ??= now;
            var result = await ConcludeAsync(db, row, sent, now, cancellationToken);
            if (result is { } known)
            {
                foreach (var effect in RoomCatalog.Rooms.SelectMany(r => r.Deliveries).Where(d => row.CardType is not null && d.CardTypes.Contains(row.CardType)))
                {
                    await effect.ApplyAsync(row, known, turn);
                }
            }

            try
            {
                await turn.SaveAsync();
                return;
            }
            catch (DbUpdateException lost) when (lost.IsLostRace() && attempt < 5)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10 * (attempt + 1)), cancellationToken);
            }
        }
    }

    private async Task<DeliveryResult?> ConcludeAsync(IsmsDb db, OutboxRow row, SentTo sent, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!sent.IsWanted)
        {
            (row.State, row.Card, row.About) = (OutboxState.Cancelled, null, null);
            return null;
        }

        switch (sent.Outcome)
        {
            case SendOutcome.Delivered delivered:
                (row.State, row.SentAt, row.ConversationId, row.ServiceUrl) = (OutboxState.Sent, now, sent.ConversationId, sent.ServiceUrl);
                row.ActivityId = delivered.Id ?? sent.MessageId ?? row.ActivityId;
                (row.About, row.Through) = LateCards.IsOne(row) ? (sent.About, sent.Through) : (row.About, row.Through);
                if (LateCards.IsOne(row))
                {
                    db.RemoveRange(await db.Set<CardSubject>().Where(subject => subject.RowId == row.Id).ToListAsync(cancellationToken));
                    db.AddRange(row.Subjects(sent.Several));
                }

                row.CardSha256 = sent.Card is null ? null : LateCards.Sha256Of(sent.Card);
                row.Card = null;
                row.LastError = null;
                return DeliveryResult.Delivered;
            case SendOutcome.RetryLater later:
                if (later.After is { } wait && wait < TimeSpan.FromMinutes(5))
                {
                    pace.HoldFor(wait);
                }

                return Again(row, OutboxState.Waiting, now, Longer(later.After, Pause(row, now)), later.Why);
            case SendOutcome.Uncertain uncertain:
                return Again(row, OutboxState.Uncertain, now, Longer(uncertain.After, LeastWaitWhenUncertain + Pause(row, now)), uncertain.Why);
            case SendOutcome.Permanent { Reason: var reason } ours when BlamesTheBot(reason):
                return Again(row, OutboxState.Waiting, now, Pause(row, now), $"{reason} {ours.Code}".TrimEnd());
            case SendOutcome.Permanent permanent:
                return await GiveUpAsync(db, row, permanent, now, cancellationToken);
            default:
                throw new InvalidOperationException($"Unknown outcome {sent.Outcome}.");
        }
    }

    /// <summary>The bot is refused as such, whatever it sends and to whom: somebody has to mend a setting, and the rows wait for it.</summary>
    private static bool BlamesTheBot(PermanentReason reason) =>
        reason is PermanentReason.NotAuthorized or PermanentReason.WrongHost or PermanentReason.ServiceUrlRefused or PermanentReason.Redirected;

    private static DeliveryResult? Again(OutboxRow row, OutboxState state, DateTimeOffset now, TimeSpan wait, string why)
    {
        (row.State, row.NotBefore, row.LastError) = (state, now + wait, why);
        if (now - row.FirstTriedAt < Patience)
        {
            return null;
        }

        row.State = OutboxState.Failed;
        return DeliveryResult.Failed;
    }

    private async Task<DeliveryResult?> GiveUpAsync(
        IsmsDb db, OutboxRow row, SendOutcome.Permanent permanent, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var why = $"{permanent.Reason} {permanent.Code}".TrimEnd();
        var reference = row.PersonId is null ? null : await db.Conversations.FirstOrDefaultAsync(c => c.Key == ConversationReference.ForPerson(row.PersonId), cancellationToken);
        if (permanent.Reason == PermanentReason.ConversationGone && row.Kind == OutboxKind.SendToPerson && reference is not null
            && row.LastError?.StartsWith(nameof(PermanentReason.ConversationGone), StringComparison.Ordinal) != true)
        {
            db.Remove(reference);
            return Again(row, OutboxState.Waiting, now, TimeSpan.Zero, why);
        }

        (row.State, row.LastError) = (OutboxState.Failed, why);
        var result = permanent.Reason switch
        {
            PermanentReason.NotInstalled or PermanentReason.NotInRoster => DeliveryResult.NotInstalled,
            PermanentReason.BlockedByUser or PermanentReason.WritesBlocked or PermanentReason.BotDisabledByAdmin => DeliveryResult.Blocked,
            _ => DeliveryResult.Failed,
        };
        if (reference is not null && result != DeliveryResult.Failed)
        {
            reference.State = result == DeliveryResult.Blocked ? Reachability.Blocked : Reachability.NotInstalled;
            noted.Forget(reference.ConversationId);
        }

        return result;
    }

    /// <summary>Who asks for a second, and again and again, gets more.</summary>
    private static TimeSpan Longer(TimeSpan? asked, TimeSpan pause) => asked > pause ? asked.Value : pause;

    /// <summary>A quarter of the time that the row has been tried for, with jitter: from a second up to five minutes.</summary>
    private static TimeSpan Pause(OutboxRow row, DateTimeOffset now)
    {
        var seconds = Math.Clamp((now - row.FirstTriedAt!.Value).TotalSeconds / 4, 1, LongestWait.TotalSeconds);
        return TimeSpan.FromSeconds(seconds * (0.75 + (Random.Shared.NextDouble() / 2)));
    }
}
