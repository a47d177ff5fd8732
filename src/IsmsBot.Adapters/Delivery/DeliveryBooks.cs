using System.Security.Cryptography;
using System.Text;
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
/// Writes down what became of a send, and lets the room of the card draw its conclusion, in one save. An unclear answer is kept as uncertain and
/// not repeated within a minute; a permanent one marks the person unreachable.
/// </summary>
public sealed class DeliveryBooks(IDbContextFactory<IsmsDb> databases, DocumentStores stores, TenantPace pace, TimeProvider clock)
{
    private const int MostAttempts = 8;
    private static readonly TimeSpan LeastWaitWhenUncertain = TimeSpan.FromSeconds(61);

    public async Task WriteAsync(Guid rowId, SentTo sent, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var row = await db.Outbox.FirstAsync(o => o.Id == rowId, cancellationToken);
            var now = clock.GetUtcNow().ToMillisecond();
            var turn =
                new Turn { Db = db, Stores = stores, Now = now, Job = "delivery", Channel = Channel.Timer, CorrelationId = row.Id.ToString("N") };
            row.ClaimedUntil = null;
            row.Attempts++;
            var result = await ConcludeAsync(db, row, sent, now, cancellationToken);
            if (result is { } known)
            {
                foreach (var effect in RoomCatalog.Rooms.SelectMany(r => r.Deliveries)
                    .Where(d => row.CardType is not null && d.CardTypes.Contains(row.CardType)))
                {
                    await effect.ApplyAsync(row, known, turn, cancellationToken);
                }
            }

            try
            {
                await turn.SaveAsync(cancellationToken);
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
        switch (sent.Outcome)
        {
            case SendOutcome.Delivered delivered:
                (row.State, row.SentAt, row.ConversationId, row.ServiceUrl) = (OutboxState.Sent, now, sent.ConversationId, sent.ServiceUrl);
                row.ActivityId = delivered.Id ?? row.ActivityId;
                row.CardSha256 = sent.Card is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sent.Card)));
                row.Card = null;
                row.LastError = null;
                return DeliveryResult.Delivered;
            case SendOutcome.RetryLater later:
                if (later.After is { } wait && wait < TimeSpan.FromMinutes(5))
                {
                    pace.HoldFor(wait);
                }

                return Again(row, OutboxState.Waiting, now + (later.After ?? BackOff(row.Attempts)), later.Why);
            case SendOutcome.Uncertain uncertain:
                return Again(row, OutboxState.Uncertain, now + LeastWaitWhenUncertain + BackOff(row.Attempts), uncertain.Why);
            case SendOutcome.Permanent permanent:
                return await GiveUpAsync(db, row, permanent, now, cancellationToken);
            default:
                throw new InvalidOperationException($"Unknown outcome {sent.Outcome}.");
        }
    }

    private static DeliveryResult? Again(OutboxRow row, OutboxState state, DateTimeOffset notBefore, string why)
    {
        (row.State, row.NotBefore, row.LastError) = (state, notBefore, why);
        if (row.Attempts < MostAttempts)
        {
            return null;
        }

        row.State = OutboxState.Failed;
        return DeliveryResult.Failed;
    }

    private static async Task<DeliveryResult?> GiveUpAsync(
        IsmsDb db, OutboxRow row, SendOutcome.Permanent permanent, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var why = $"{permanent.Reason} {permanent.Code}".TrimEnd();
        var reference = row.PersonId is null
            ? null
            : await db.Conversations.FirstOrDefaultAsync(c => c.Key == ConversationReference.ForPerson(row.PersonId), cancellationToken);
        if (permanent.Reason == PermanentReason.ConversationGone && row is { Kind: OutboxKind.SendToPerson, Attempts: 1 } && reference is not null)
        {
            db.Remove(reference);
            return Again(row, OutboxState.Waiting, now, why);
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
        }

        return result;
    }

    /// <summary>1, 2, 4 … seconds with jitter, five minutes at the most.</summary>
    private static TimeSpan BackOff(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(300, Math.Pow(2, attempts - 1)) * (0.75 + (Random.Shared.NextDouble() / 2)));
}
