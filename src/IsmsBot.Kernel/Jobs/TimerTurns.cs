using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Rooms;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Jobs;

/// <summary>Turns that no person asked for. Each has a database context of its own, which is closed by whoever opened it.</summary>
public sealed class TimerTurns(IDbContextFactory<IsmsDb> databases, DocumentStores stores, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow().ToMillisecond();

    public Task<IsmsDb> OpenAsync(CancellationToken cancellationToken) => databases.CreateDbContextAsync(cancellationToken);

    /// <param name="db">Opened for this turn alone.</param>
    /// <param name="job">Who acts, in the journal.</param>
    /// <param name="room">Whose job it is; null for one of the kernel.</param>
    public Turn New(IsmsDb db, string job, CancellationToken cancellationToken, Workflow? room = null)
    {
        var now = Now;
        return new Turn
        {
            Db = db,
            Stores = stores,
            Now = now,
            Job = job,
            Room = room,
            Channel = Channel.Timer,
            Cancellation = cancellationToken,
            CorrelationId = Guid.CreateVersion7(now).ToString("N"),
        };
    }
}
