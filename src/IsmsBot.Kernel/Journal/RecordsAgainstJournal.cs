using System.Runtime.CompilerServices;
using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Journal;

/// <summary>
/// Whether each record is what its events have made of it: its state is where the last of them led, it was made and last changed by whom and when
/// they say, and as often. A record that nobody's act has made, and one that is gone, show by it.
/// </summary>
internal static class RecordsAgainstJournal
{
    private const int AtOnce = 500;

    public static async IAsyncEnumerable<JournalBreak> CheckAsync(IsmsDb db, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var types = db.Model.GetEntityTypes().Select(type => type.ClrType).Where(type => type.IsSubclassOf(typeof(Record)) && !type.IsAbstract);
        foreach (var type in types.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            var check = (Check)Activator.CreateInstance(typeof(Check<>).MakeGenericType(type))!;
            await foreach (var wrong in check.RunAsync(db, cancellationToken))
            {
                yield return wrong;
            }
        }
    }

    private static string? Wrong(Record record, IReadOnlyList<Change> changes) => changes switch
    {
        [] => "there is a record, but no event says who made it",
        [.., var last] when last.State != record.State => $"its last event left it {last.State}, and it is {record.State}",
        _ when changes.Count != record.Version => $"it was changed {record.Version} times, and {changes.Count} events say so",
        [.., var last] when last.ActorId != record.UpdatedById || last.At != record.UpdatedAt =>
            "its last event tells another person or time than the record",
        [var first, ..] when first.ActorId != record.CreatedById || first.At != record.CreatedAt =>
            "its first event tells another person or time than the record",
        _ => null,
    };

    /// <summary>An event that changed what a record says.</summary>
    private sealed record Change(string RecordId, int Number, string State, string ActorId, DateTimeOffset At);

    private abstract class Check
    {
        public abstract IAsyncEnumerable<JournalBreak> RunAsync(IsmsDb db, CancellationToken cancellationToken);
    }

    private sealed class Check<T> : Check
        where T : Record
    {
        public override async IAsyncEnumerable<JournalBreak> RunAsync(IsmsDb db, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            var after = "";
            for (var page = await PageAsync(db, after, cancellationToken); page.Count > 0; page = await PageAsync(db, after, cancellationToken))
            {
                after = page[^1].Id;
                var ids = page.ConvertAll(record => record.Id);
                var changes = (await db.Journal.AsNoTracking().Where(j => ids.Contains(j.RecordId) && j.ToState != null)
                    .OrderBy(j => j.Number).Select(j => new Change(j.RecordId, j.Number, j.ToState!, j.ActorId, j.At))
                    .ToListAsync(cancellationToken)).ToLookup(change => change.RecordId, StringComparer.Ordinal);
                foreach (var record in page)
                {
                    var own = changes[record.Id].ToList();
                    if (Wrong(record, own) is { } what)
                    {
                        yield return new JournalBreak(record.Id, own.Count == 0 ? 0 : own[^1].Number, what);
                    }
                }
            }

            var (kind, records) = (Record.TypeOf(typeof(T)), db.Set<T>());
            var gone = db.Journal.AsNoTracking().Where(j => j.Number == 1 && j.RecordType == kind && !records.Any(record => record.Id == j.RecordId));
            await foreach (var id in gone.Select(j => j.RecordId).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                yield return new JournalBreak(id, 1, "there are events, but their record is gone");
            }
        }

        private static Task<List<T>> PageAsync(IsmsDb db, string after, CancellationToken cancellationToken) => db.Set<T>().AsNoTracking()
            .Where(record => record.Id.CompareTo(after) > 0).OrderBy(record => record.Id).Take(AtOnce).ToListAsync(cancellationToken);
    }
}
