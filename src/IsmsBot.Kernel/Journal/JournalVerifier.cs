using System.Runtime.CompilerServices;
using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Journal;

/// <summary>A place where the journal does not hold together.</summary>
public sealed record JournalBreak(string RecordId, int Number, string What);

/// <summary>What a check of the journal found.</summary>
public sealed record JournalCheck(int Events, IReadOnlyList<JournalBreak> Breaks);

/// <summary>
/// Recomputes every hash and follows every chain: a changed, missing or foreign event shows (story S51). What is gone at the end of a chain,
/// or whole, shows by the heads that were kept apart and by the records themselves.
/// </summary>
public static class JournalVerifier
{
    public static async Task<JournalCheck> CheckAsync(IsmsDb db, CancellationToken cancellationToken)
    {
        var (events, breaks) = (0, new List<JournalBreak>());
        JournalEntry? before = null;
        var entries = db.Journal.AsNoTracking().OrderBy(j => j.RecordId).ThenBy(j => j.Number).AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            events++;
            var first = before?.RecordId != entry.RecordId;
            if (entry.Number != (first ? 1 : before!.Number + 1))
            {
                breaks.Add(new JournalBreak(entry.RecordId, entry.Number, "an event before it is missing"));
            }
            else if (entry.PreviousHash != (first ? JournalHash.Beginning : before!.Hash))
            {
                breaks.Add(new JournalBreak(entry.RecordId, entry.Number, "it does not follow the event before it"));
            }

            if (JournalHash.Of(entry) != entry.Hash)
            {
                breaks.Add(new JournalBreak(entry.RecordId, entry.Number, "it was changed after it was written"));
            }

            before = entry;
        }

        await foreach (var wrong in AgainstHeadsAsync(db, cancellationToken))
        {
            breaks.Add(wrong);
        }

        await foreach (var wrong in RecordsAgainstJournal.CheckAsync(db, cancellationToken))
        {
            breaks.Add(wrong);
        }

        return new JournalCheck(events, breaks);
    }

    private static async IAsyncEnumerable<JournalBreak> AgainstHeadsAsync(IsmsDb db, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var heads = db.Set<KeptHead>().AsNoTracking().OrderBy(head => head.RecordId)
            .Select(head => new
            {
                head.RecordId,
                head.Number,
                head.Hash,
                Found = db.Journal.Where(j => j.RecordId == head.RecordId && j.Number == head.Number).Select(j => j.Hash).FirstOrDefault(),
            }).Where(head => head.Found == null || head.Found != head.Hash);
        await foreach (var head in heads.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return new JournalBreak(head.RecordId, head.Number, head.Found is null ? "it was there and is gone" : "its chain was written anew");
        }
    }
}
