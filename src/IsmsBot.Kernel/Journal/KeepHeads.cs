using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Journal;

/// <summary>
/// Once a day, keeps the head of every chain that has grown. A chain that no longer holds what was kept of it is left, for the check to name.
/// </summary>
internal sealed class KeepHeads : Job
{
    private const int AtOnce = 500;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var pulse = await Pulse.OfAsync(turn.Db, Pulse.HeadsKept, turn.Cancellation);
        if (DateOnly.FromDateTime(pulse.At.UtcDateTime) >= turn.Today)
        {
            return false;
        }

        var (journal, heads) = (turn.Db.Journal.AsNoTracking(), turn.Db.Set<KeptHead>());
        var grown = await journal.Where(newest => !journal.Any(next => next.RecordId == newest.RecordId && next.Number > newest.Number))
            .Where(newest => !heads.Any(head => head.RecordId == newest.RecordId && (head.Number >= newest.Number
                || !journal.Any(kept => kept.RecordId == head.RecordId && kept.Number == head.Number && kept.Hash == head.Hash))))
            .OrderBy(newest => newest.RecordId).Select(newest => new JournalHead(newest.RecordId, newest.Number, newest.Hash))
            .Take(AtOnce).ToListAsync(turn.Cancellation);
        var ids = grown.ConvertAll(newest => newest.RecordId);
        var known = await heads.Where(head => ids.Contains(head.RecordId)).ToDictionaryAsync(head => head.RecordId, turn.Cancellation);
        foreach (var newest in grown)
        {
            if (!known.TryGetValue(newest.RecordId, out var head))
            {
                head = new KeptHead { RecordId = newest.RecordId };
                turn.Db.Add(head);
            }

            (head.Number, head.Hash) = (newest.Number, newest.Hash);
        }

        pulse.At = grown.Count < AtOnce ? turn.Now : pulse.At;
        return grown.Count == AtOnce;
    }
}
