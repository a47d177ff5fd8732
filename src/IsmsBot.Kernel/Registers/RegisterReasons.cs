using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Registers;

/// <summary>Why a record is where it is, when somebody had to say so.</summary>
public abstract partial class Register<T>
{
    /// <summary>Whether the card says why a record was rejected, returned or ended; false where a field of it says so already.</summary>
    protected virtual bool SaysWhy => true;

    /// <summary>
    /// Who brought the record into its state and with which words, when the step asks for a reason (GEN-07): whoever opens something that was
    /// rejected reads why. Null when it came there in another way.
    /// </summary>
    private async Task<(Sentence Name, Sentence Value)?> ReasonAsync(T record, Reader reader)
    {
        var reasoned = Lifecycle.Of(record).Lines
            .Where(line => line.To == record.State && line.From != line.To && line.Guards.Contains("GEN-07", StringComparer.Ordinal)).ToList();
        if (reasoned.Count == 0 || !SaysWhy)
        {
            return null;
        }

        var last = reader.Turn.LastMove(record) is { } now ? new { ActorId = reader.Turn.ActorId, now.Action, now.FromState, now.Comment }
            : await reader.Db.Journal.AsNoTracking().Where(entry => entry.RecordId == record.Id && entry.FromState != entry.ToState)
                .OrderByDescending(entry => entry.Number).Select(entry => new { entry.ActorId, entry.Action, entry.FromState, entry.Comment })
                .FirstOrDefaultAsync(reader.Cancellation);
        return last?.Comment is { Length: > 0 } words && reasoned.Exists(line => line.Action == last.Action && line.From == last.FromState)
            ? ("Why", $"{await reader.NameAsync(last.ActorId)}: {words}") : null;
    }
}
