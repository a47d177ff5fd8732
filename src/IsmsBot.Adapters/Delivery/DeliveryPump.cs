using System.Collections.Concurrent;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Teams.Connector;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Adapters.Delivery;

/// <summary>
/// Drains the outbox: one pump per tenant at a time. Claim, send and mark are separate saves: a crash at any point loses nothing and can repeat at
/// most the sends that were in flight.
/// </summary>
public sealed partial class DeliveryPump(
    CardSender sender, DeliveryBooks books, DeliveryClaims claims, InFlight inFlight, TimeProvider clock, ILogger<DeliveryPump> logger) : IDisposable
{
    /// <summary>Enough to keep 50 requests a second under way at 300 ms each.</summary>
    private const int AtOnce = 16;
    private const int MostAtOnceDirectly = 128;

    /// <summary>How often a pump that is not the one looks whether it has to take over.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim one = new(1, 1);
    private int sendingNow;

    /// <summary>
    /// Sends everything that is due; returns when nothing is left. While another pump holds the lease, it stands by for
    /// as long as that one has work: if it dies, this one goes on.
    /// </summary>
    /// <returns>How many rows were tried.</returns>
    /// <exception cref="OperationCanceledException">
    /// It was told to stop; what was not sent is given back, and whoever rang has to ring again.
    /// </exception>
    public async Task<int> DrainAsync(CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            var tried = 0;
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (await claims.TakeAsync(cancellationToken) is not { } rows)
                {
                    if (!await claims.IsAnythingDueAsync(cancellationToken))
                    {
                        return tried;
                    }

                    await Task.Delay(Look, clock, cancellationToken);
                }
                else if (rows.Count == 0)
                {
                    return tried;
                }
                else
                {
                    await SendAllAsync(rows, cancellationToken);
                    tried += rows.Count;
                }
            }
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>
    /// Sends one row at once: the answer to a message or click. The caller's save has claimed it. When many wait already (Teams asked to wait, or
    /// more is typed than may be sent), the row is left to the pump: memory does not grow with the queue.
    /// </summary>
    public async Task SendNowAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref sendingNow) <= MostAtOnceDirectly && inFlight.Take(row.Id))
        {
            try
            {
                if (!await SendTakenAsync(row, cancellationToken))
                {
                    await claims.GiveBackAsync([row]);
                }
            }
            finally
            {
                Interlocked.Decrement(ref sendingNow);
            }
        }
        else
        {
            Interlocked.Decrement(ref sendingNow);
        }
    }

    public void Dispose() => one.Dispose();

    /// <summary>Rows of one line go one after the other: at most one send in flight per conversation.</summary>
    private static string Line(OutboxRow row) => row.ConversationId ?? row.PersonId ?? row.ChannelName ?? row.Id.ToString("N");

    private async Task SendAllAsync(List<OutboxRow> rows, CancellationToken cancellationToken)
    {
        var left = new ConcurrentBag<OutboxRow>();
        await Parallel.ForEachAsync(
            rows.GroupBy(Line), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = CancellationToken.None },
            async (line, _) =>
            {
                foreach (var row in line)
                {
                    if (cancellationToken.IsCancellationRequested || !inFlight.Take(row.Id))
                    {
                        left.Add(row);
                    }
                    else if (!await SendTakenAsync(row, cancellationToken))
                    {
                        left.Add(row);
                    }
                }
            });
        if (!left.IsEmpty)
        {
            await claims.GiveBackAsync(left);
        }
    }

    /// <returns>Whether it was tried.</returns>
    private async Task<bool> SendTakenAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        using var gate = SendGate.PutUp(() => claims.IsGood(row), cancellationToken);
        try
        {
            var sent = await sender.SendAsync(row, gate.Cancellation);
            if (gate.WasShut)
            {
                return false;
            }

            if (sent is { IsWanted: true, Outcome: not SendOutcome.Delivered })
            {
                Log.NotSent(logger, row.Id, row.Kind, sent.Outcome.ToString()!);
            }

            await books.WriteAsync(row, sent, CancellationToken.None);
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // What has left without an answer may have arrived: its claim runs out before it is looked at again.
            return gate.HasPassed;
        }
        finally
        {
            inFlight.Release(row.Id);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3001, Level = LogLevel.Warning, Message = "Row {Row} ({Kind}) was not delivered: {Outcome}")]
        public static partial void NotSent(ILogger logger, Guid row, OutboxKind kind, string outcome);
    }
}
