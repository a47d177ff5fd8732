using IsmsBot.Catalog;
using IsmsBot.Workflows.Evidence;
using IsmsBot.Workflows.Versions;
using Sentence = IsmsBot.Kernel.Words.Sentence;

namespace IsmsBot.Workflows.Documents;

/// <summary>What an auditor would miss in the document set today: documents, sleeping drafts, late reviews, series without a record.</summary>
internal static class Gaps
{
    private const int RecordMonths = 12;

    /// <summary>One of each kind, for pictures.</summary>
    public static IEnumerable<ListRow> Examples =>
    [
        Unwritten("ISMS-PLN-001", "ISMS resource plan", true, null), Unwritten("ISMS-PLN-001", "ISMS resource plan", false, DocumentExamples.Planned),
        Late(DocumentExamples.UnderReview), Asleep(VersionExamples.All[0]), Unrecorded("ISMS-REC-AUD", "Internal audit reports"),
    ];

    public static async Task<GapsCard> ForAsync(Turn turn)
    {
        var documents = await turn.Db.Set<ControlledDocument>().AsNoTracking().OrderBy(d => d.Code).ToListAsync(turn.Cancellation);
        var known = documents.ToDictionary(d => d.Code, StringComparer.Ordinal);
        var asked = DocumentSet.All.Where(d => d.Kind != "record-series").ToList();
        var missing = asked.Where(d => known.GetValueOrDefault(d.Code)?.Status != DocumentState.Published).ToList();
        var late = documents.Where(d => d.Status == DocumentState.Published && d.NextReviewAt < turn.Today);
        var since = turn.Now.AddDays(-DocumentVersion.SleepsAfterDays);
        var asleep = await turn.Db.Set<DocumentVersion>().AsNoTracking()
            .Where(v => v.Status == VersionState.Draft && v.UpdatedAt < since).OrderBy(v => v.Id).ToListAsync(turn.Cancellation);
        var kept = await RecentSeriesAsync(turn.Db, turn.Today, turn.Cancellation);
        return new GapsCard(asked.Count - missing.Count, asked.Count,
        [
            .. missing.Select(d => Unwritten(d.Code, d.Title, d.Mandatory, known.GetValueOrDefault(d.Code))),
            .. late.Select(Late), .. asleep.Select(Asleep),
            .. NeededSeries.Where(d => !kept.Contains(d.Code)).Select(d => Unrecorded(d.Code, d.Title)),
        ]);
    }

    /// <summary>The series of records that the standard asks for.</summary>
    public static IEnumerable<PlannedDocument> NeededSeries => DocumentSet.All.Where(d => d is { Kind: "record-series", Basis: "standard" });

    /// <summary>Series that something was filed in within a year before a day.</summary>
    public static async Task<IReadOnlyList<string>> RecentSeriesAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var oldest = asOf.AddMonths(-RecordMonths);
        var recent = db.Set<FiledRecord>().AsNoTracking().Where(r => r.FiledOn >= oldest && r.FiledOn <= asOf);
        return await recent.Select(r => r.Series).Distinct().ToListAsync(cancellationToken);
    }

    private static ListRow Unwritten(string code, string title, bool mandatory, ControlledDocument? known)
    {
        var why = known?.Status == DocumentState.InPreparation ? (Sentence)$"{code}, is being prepared"
            : mandatory ? (Sentence)$"{code}, is asked for by the standard and missing" : (Sentence)$"{code}, is not written yet";
        return known is null
            ? new ListRow(Sentence.Of(title), why, mandatory ? Tone.Attention : Tone.Warning, new RegisterDocument(code, title))
            : new ListRow(Sentence.Of(title), why, mandatory ? Tone.Attention : Tone.Warning, Show(known.Id));
    }

    private static ListRow Late(ControlledDocument document) =>
        new(Sentence.Of(document.Title), $"{document.Code}, review was due on {document.NextReviewAt}", Tone.Attention, Show(document.Id));

    private static ListRow Asleep(DocumentVersion version)
    {
        var since = DateOnly.FromDateTime(version.UpdatedAt.UtcDateTime);
        var show = RoomCatalog.RegisterOf<DocumentVersion>().Show(version.Id);
        return new(Sentence.Of(version.Title), $"{version.DocumentCode}, draft sleeps since {since}", Tone.Warning, show);
    }

    private static ListRow Unrecorded(string code, string title) => new(Sentence.Of(title), $"{code}, no record in the last 12 months", Tone.Warning);

    private static Act Show(string id) => RoomCatalog.RegisterOf<ControlledDocument>().Show(id);
}
