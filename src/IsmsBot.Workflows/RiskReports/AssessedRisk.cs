using System.Text.Json;
using IsmsBot.Kernel.Journal;
using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>A risk in the report of an assessment: what it was before, and what it is now.</summary>
/// <param name="Before">The level before the assessment; null when it was not rated before, or the rating has not changed since.</param>
internal sealed record AssessedRisk(string Id, string Title, string Owner, RiskState Status, Level? Before, Level Now)
{
    public IReadOnlyList<string> TreatmentIds { get; init; } = [];

    /// <summary>The day the owner confirmed it.</summary>
    public DateOnly? Confirmed { get; init; }

    /// <summary>Rated for the first time.</summary>
    public bool IsNew { get; init; }

    public bool HasMoved => Before is { } before && before.Score != Now.Score;

    /// <summary>The risks of an assessment by owner and priority, with the levels that the journal says they had when it started.</summary>
    public static async Task<IReadOnlyList<AssessedRisk>> OfAsync(Turn turn, RiskAssessment assessment)
    {
        var ids = assessment.RiskIds;
        var risks = await (
            from r in turn.Db.Set<Risk>().AsNoTracking()
            join p in turn.Db.People on r.RiskOwnerId equals p.Id
            where ids.Contains(r.Id)
            orderby p.Name, r.CurrentScore descending, r.CurrentImpact descending, r.Id
            select new { r.Id, r.Title, p.Name, r.Status, r.Current, r.TreatmentIds, r.OwnerConfirmedAt }).ToListAsync(turn.Cancellation);
        var since = new DateTimeOffset(assessment.StartedAt.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var before = (await turn.Db.Journal.AsNoTracking()
            .Where(j => j.RecordType == nameof(Risk) && j.At >= since && ids.Contains(j.RecordId) && j.Changes!.Contains("\"current\""))
            .OrderBy(j => j.Number).ToListAsync(turn.Cancellation))
            .GroupBy(j => j.RecordId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Old(g.First()), StringComparer.Ordinal);
        return [.. risks.Select(r => new AssessedRisk(
            r.Id, r.Title, r.Name, r.Status, before.GetValueOrDefault(r.Id) is { IsRated: true } old ? old : null, r.Current)
        {
            TreatmentIds = r.TreatmentIds,
            Confirmed = r.OwnerConfirmedAt,
            IsNew = before.GetValueOrDefault(r.Id) is { IsRated: false },
        })];
    }

    private static Level Old(JournalEntry entry)
    {
        using var json = JsonDocument.Parse(entry.Changes!);
        return json.RootElement.EnumerateArray().Where(c => c.GetProperty("field").GetString() == "current")
            .Select(c => c.GetProperty("old").GetString()).FirstOrDefault() is { } text ? Level.Parse(text) : Level.NotRated;
    }
}
