using IsmsBot.Catalog;

namespace IsmsBot.Workflows.Documents;

/// <summary>What an auditor would miss in the document set today: documents, drafts that sleep, reviews that are late, series without a record.</summary>
internal static class Gaps
{
    private const int RecordMonths = 12;

    public static async Task<GapsCard> ForAsync(Turn turn)
    {
        var documents = await turn.Db.Set<ControlledDocument>().AsNoTracking().OrderBy(d => d.Code).ToListAsync(turn.Cancellation);
        var published = documents.Where(d => d.Status == DocumentState.Published).Select(d => d.Code).ToHashSet(StringComparer.Ordinal);
        var asked = DocumentSet.All.Where(d => d.Kind != "record-series").ToList();
        var gaps = new List<Gap>();
        foreach (var missing in asked.Where(d => !published.Contains(d.Code)))
        {
            var known = documents.FirstOrDefault(d => d.Code == missing.Code);
            gaps.Add(new Gap(missing.Code, missing.Title, known?.Status == DocumentState.InPreparation ? GapKind.InPreparation : missing.Mandatory ? GapKind.Missing : GapKind.NotWritten, null, known?.Id));
        }

        gaps.AddRange(documents.Where(d => d.Status == DocumentState.Published && d.NextReviewAt < turn.Today).Select(d => new Gap(d.Code, d.Title, GapKind.ReviewLate, d.NextReviewAt, d.Id)));
        var asleep = turn.Now.AddDays(-Drafting.SleepsAfterDays);
        gaps.AddRange((await turn.Db.Set<DocumentVersion>().AsNoTracking().Where(v => v.Status == VersionState.Draft && v.UpdatedAt < asleep).OrderBy(v => v.Id).ToListAsync(turn.Cancellation))
            .Select(v => new Gap(v.DocumentCode, v.Title, GapKind.DraftAsleep, DateOnly.FromDateTime(v.UpdatedAt.UtcDateTime), documents.First(d => d.Code == v.DocumentCode).Id)));
        var oldest = turn.Today.AddMonths(-RecordMonths);
        var recent = await turn.Db.Set<FiledRecord>().AsNoTracking().Where(r => r.FiledOn >= oldest).Select(r => r.Series).Distinct().ToListAsync(turn.Cancellation);
        gaps.AddRange(DocumentSet.All.Where(d => d is { Kind: "record-series", Basis: "standard" } && !recent.Contains(d.Code)).Select(d => new Gap(d.Code, d.Title, GapKind.NoRecord, null, null)));
        return new GapsCard(asked.Count(d => published.Contains(d.Code)), asked.Count, gaps);
    }
}
