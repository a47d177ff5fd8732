namespace IsmsBot.Workflows.Documents;

/// <summary>The integrity scan (CAL-25): on the second of each month every published file is read again, hashed and compared.</summary>
public sealed class ScanLibrary : Job
{
    private const int Portion = 10;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var since = LastScan(turn.Today);
        var due = await (
            from d in turn.Db.Set<ControlledDocument>()
            join v in turn.Db.Set<DocumentVersion>() on new { d.Code, Label = d.CurrentVersion } equals new { Code = v.DocumentCode, Label = (string?)v.VersionLabel }
            where d.Status == DocumentState.Published && v.InLibrary && (d.LibraryCheckedAt == null || d.LibraryCheckedAt < since)
            orderby d.Id
            select d).Take(Portion).ToListAsync(turn.Cancellation);
        foreach (var document in due)
        {
            try
            {
                var check = await Drift.CheckAsync(turn, document, document.CurrentVersion!);
                turn.Note(document, "scanned", check.Finding);
                if (check.State != Kernel.Documents.DocumentState.Intact)
                {
                    await new Drift(document.CurrentVersion!, document.Code, document.LibrarySha256 ?? "", "", check.Finding).ReportAsync(turn, document);
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
        var month = today.Day >= DocumentCalendar.ScanDay ? today : today.AddMonths(-1);
        return new DateTimeOffset(month.Year, month.Month, DocumentCalendar.ScanDay, 0, 0, 0, TimeSpan.Zero);
    }
}
