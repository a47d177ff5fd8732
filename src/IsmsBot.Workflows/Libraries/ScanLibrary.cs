namespace IsmsBot.Workflows.Libraries;

/// <summary>The integrity scan (CAL-25): on the second of each month every published file is read again, hashed and compared.</summary>
public sealed class ScanLibrary : Job
{
    private const int Portion = 10;

    private static readonly int Day = int.Parse(
        Catalog.Calendar.Events.Single(e => e is { Card: "document.drift", Rhythm: "monthly" }).When, CultureInfo.InvariantCulture);

    public override async Task<bool> StepAsync(Turn turn)
    {
        var since = LastScan(turn.Today);
        var due = await PublishedFiles.Of(turn.Db).Where(d => d.LibraryCheckedAt == null || d.LibraryCheckedAt < since)
            .OrderBy(d => d.Id).Take(Portion).ToListAsync(turn.Cancellation);
        foreach (var document in due)
        {
            try
            {
                var check = await Drift.CheckAsync(turn, document, document.CurrentVersion!);
                turn.Note(document, "scanned", check.Finding);
                if (!Drift.IsIntact(check))
                {
                    var found = new Drift(document.CurrentVersion!, document.Code, document.LibrarySha256 ?? "", "", check.Finding);
                    await found.ReportAsync(turn, document);
                }
            }
            catch (IOException)
            {
                // The library cannot be reached: what was not looked at is due at the next tick.
                return false;
            }
        }

        return due.Count == Portion;
    }

    private static DateTimeOffset LastScan(DateOnly today)
    {
        var month = today.Day >= Day ? today : today.AddMonths(-1);
        return new DateTimeOffset(month.Year, month.Month, Day, 0, 0, 0, TimeSpan.Zero);
    }
}
