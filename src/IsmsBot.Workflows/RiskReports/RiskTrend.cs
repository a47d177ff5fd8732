using System.Text.Json;
using IsmsBot.Kernel.Journal;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>How it stood at the end of one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Risks">Open risks, one number for each band from low to critical.</param>
/// <param name="OpenTreatments">Approved and not verified.</param>
/// <param name="LateTreatments">Of them, past their date and not done.</param>
public sealed record TrendPoint(DateOnly Day, IReadOnlyList<int> Risks, int OpenTreatments, int LateTreatments)
{
    public int In(Band band) => (int)band < Risks.Count ? Risks[(int)band] : 0;
}

/// <summary>
/// Counts back from what stands today: ratings and closings since then are taken from the journal, so no figures are kept that could disagree with
/// the records. Cancelled treatments are left out.
/// </summary>
public static class RiskTrend
{
    private const int Months = 6;

    public static async Task<IReadOnlyList<TrendPoint>> OfAsync(
        IsmsDb db, IQueryable<Risk> risks, DateOnly today, CancellationToken cancellationToken)
    {
        IReadOnlyList<DateOnly> days = [.. Enumerable.Range(0, Months - 1).Reverse()
            .Select(back => new DateOnly(today.Year, today.Month, 1).AddMonths(-back).AddDays(-1)), today];
        var oldest = days[0];
        var steady = await risks.Where(r => r.Status != RiskState.Closed && r.CurrentScore > 0 && r.LastAssessedAt <= oldest)
            .GroupBy(r => r.CurrentBand).Select(g => new { Band = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Band, g => g.Count, cancellationToken);
        var since = new DateTimeOffset(oldest.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);
        var moved = await risks.Where(r => r.CurrentScore > 0 && (r.LastAssessedAt > oldest || (r.Status == RiskState.Closed && r.UpdatedAt > since)))
            .Select(r => new { r.Id, r.CurrentBand, r.LastAssessedAt, r.Status }).ToListAsync(cancellationToken);
        var events = (await db.Journal.AsNoTracking()
            .Where(j => j.RecordType == nameof(Risk) && j.At > since && j.Number > 1)
            .Where(j => j.ToState == "closed" || j.Changes!.Contains("lastAssessedAt"))
            .OrderBy(j => j.Number).ToListAsync(cancellationToken))
            .ToLookup(j => j.RecordId, StringComparer.Ordinal);
        var points = new List<TrendPoint>();
        foreach (var day in days)
        {
            var counts = Enum.GetValues<Band>().ToDictionary(b => b, b => steady.GetValueOrDefault(b));
            foreach (var band in moved.Select(r => BandOn(day, r.CurrentBand, r.LastAssessedAt!.Value, r.Status, events[r.Id])).OfType<Band>())
            {
                counts[band]++;
            }

            var (open, late) = (await OpenAsync(db, risks, day, cancellationToken), await LateAsync(db, risks, day, cancellationToken));
            points.Add(new TrendPoint(day, [.. Enum.GetValues<Band>().Select(b => counts[b])], open, late));
        }

        return points;
    }

    /// <summary>The band of a risk at the end of a day; null when it was not rated yet, or closed.</summary>
    private static Band? BandOn(DateOnly day, Band band, DateOnly rated, RiskState status, IEnumerable<JournalEntry> events)
    {
        var after = events.Where(e => DateOnly.FromDateTime(e.At.UtcDateTime) > day).ToList();
        if (status == RiskState.Closed && !after.Exists(e => e.ToState == "closed"))
        {
            return null;
        }

        if (rated <= day)
        {
            return band;
        }

        var ratings = after.Where(e => e.Changes is not null).Select(e => Old(e.Changes!)).Where(o => o.ContainsKey("lastAssessedAt")).ToList();
        if (ratings.Count == 0 || string.IsNullOrEmpty(ratings[0]["lastAssessedAt"]))
        {
            return null;
        }

        return ratings.Select(o => o.GetValueOrDefault("currentBand")).FirstOrDefault(b => !string.IsNullOrEmpty(b)) is { } old
            ? StateName.Read<Band>(old) : band;
    }

    private static Dictionary<string, string?> Old(string changes)
    {
        using var json = JsonDocument.Parse(changes);
        return json.RootElement.EnumerateArray()
            .ToDictionary(c => c.GetProperty("field").GetString()!, c => c.GetProperty("old").GetString(), StringComparer.Ordinal);
    }

    private static IQueryable<Treatment> Approved(IsmsDb db, IQueryable<Risk> risks, DateOnly day) => db.Set<Treatment>().Where(t =>
        t.Status != TreatmentState.Cancelled && t.ApprovedByOwnerAt <= day && (t.VerifiedAt == null || t.VerifiedAt > day)
            && risks.Any(r => r.Id == t.RiskId));

    private static Task<int> OpenAsync(IsmsDb db, IQueryable<Risk> risks, DateOnly day, CancellationToken cancellationToken) =>
        Approved(db, risks, day).CountAsync(cancellationToken);

    private static Task<int> LateAsync(IsmsDb db, IQueryable<Risk> risks, DateOnly day, CancellationToken cancellationToken) =>
        Approved(db, risks, day).CountAsync(t => t.DueAt < day && (t.ImplementedAt == null || t.ImplementedAt > day), cancellationToken);
}
