using IsmsBot.Catalog;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Applicability;

/// <summary>
/// A version of the Statement of Applicability as auditors expect it (template T-SOA): the frozen lines, with the names of controls and owners. Its
/// size is that of Annex A, however many risks there are.
/// </summary>
internal sealed record SoaDocument(
    SoaVersion Version, ControlledDocument Document, IReadOnlyList<SoaRow> Rows, IReadOnlyList<SoaLine> Changed, string Summary)
{
    private static readonly string[] Columns = ["Control", "Title", "Decision", "Reasons", "Justification", "State", "Owner"];
    private static readonly int[] Widths = [10, 44, 12, 18, 60, 16, 22];

    public static async Task<GeneratedDocument?> WriteAsync(Turn turn, SoaVersion version, SoaVersion? before)
    {
        var document = await turn.Db.Set<ControlledDocument>().AsNoTracking()
            .FirstOrDefaultAsync(d => d.Code == version.DocumentCode, turn.Cancellation);
        if (document is null)
        {
            return null;
        }

        var changed = before is null ? [] : SoaLines.Changed(before.Lines, version.Lines);
        var summary = before is null ? "First version."
            : changed.Count == 0 ? $"No line was decided otherwise than in version {before.VersionLabel}."
            : $"Decided otherwise than in version {before.VersionLabel}: {string.Join(", ", changed.Select(l => l.ControlId))}.";
        var written = new SoaDocument(version, document, await RowsAsync(turn, version), changed, summary);
        return GeneratedDocument.Of(
            version, summary, "xlsx", block => turn.Office.Workbook(written.Workbook(block)), block => turn.Office.Document(written.Text(block)));
    }

    private static async Task<IReadOnlyList<SoaRow>> RowsAsync(Turn turn, SoaVersion version)
    {
        var owners = await turn.Db.Set<SoaEntry>().AsNoTracking().Where(e => e.ControlOwnerId != null)
            .Join(turn.Db.People, e => e.ControlOwnerId, p => p.Id, (e, p) => new { e.ControlId, p.Name })
            .ToDictionaryAsync(x => x.ControlId, x => x.Name, StringComparer.Ordinal, turn.Cancellation);
        var own = await turn.Db.Set<SoaEntry>().AsNoTracking().Where(e => e.ControlId.StartsWith("C."))
            .ToDictionaryAsync(e => e.ControlId, e => e.Title, StringComparer.Ordinal, turn.Cancellation);
        return
        [
            .. from line in SoaLines.Read(version.Lines)
               let control = AnnexControls.Find(line.ControlId)
               select new SoaRow(
                   line, control?.Title ?? own.GetValueOrDefault(line.ControlId, ""), control?.Theme ?? "Own controls",
                       owners.GetValueOrDefault(line.ControlId, "")),
        ];
    }

    private WrittenWorkbook Workbook(Identification block) =>
        new(Version.DocumentCode, Version.VersionLabel, Document.Title, Document.Language, block,
    [
        new WrittenSheet(
            "Summary", [new SheetColumn("Theme", 24), new SheetColumn("Included"), new SheetColumn("Implemented"), new SheetColumn("Excluded")],
            ByTheme().Select(t => new object?[] { t.Theme, t.Included, t.Implemented, t.Excluded })),
        new WrittenSheet("Controls", [.. Columns.Select((title, i) => new SheetColumn(title, Widths[i]))], Rows.Select(r => r.Cells())),
        new WrittenSheet(
            "Changes", [new SheetColumn("Control", 10), new SheetColumn("Decision now", 14), new SheetColumn("Justification", 80)],
            Changed.Select(l => new object?[] { l.ControlId, l.Applies, l.Justification })),
    ]);

    private WrittenDocument Text(Identification block) => new(Version.DocumentCode, Version.VersionLabel, Document.Title, Document.Language, block,
    [
        new HeadingBlock(1, "How to read it"),
        new ParagraphBlock(
            "Each control of ISO/IEC 27001:2022 Annex A is either included or excluded, with the reasons. "
            + "Controls of our own follow as C.1, C.2 and so on. "
            + "State says how far an included control is: not started, planned, in progress, or implemented."),
        new HeadingBlock(1, "Summary"),
        new TableBlock(
            [new TableColumn("Theme", 3), new TableColumn("Included"), new TableColumn("Implemented"), new TableColumn("Excluded")],
            [.. ByTheme().Select(t => new[] { t.Theme, $"{t.Included}", $"{t.Implemented}", $"{t.Excluded}" })]),
        new HeadingBlock(1, "Controls"),
        new TableBlock(
            [
                new TableColumn("Control", 3), new TableColumn("Title", 6), new TableColumn("Decision", 4),
                    new TableColumn("Reasons and justification", 10),
                new TableColumn("State", 4), new TableColumn("Owner", 4),
            ],
            [.. Rows.Select(r => r.Texts())]),
        new HeadingBlock(1, "Changes since the last version"),
        new ParagraphBlock(Summary),
    ]);

    private IEnumerable<(string Theme, int Included, int Implemented, int Excluded)> ByTheme() => Rows.GroupBy(r => r.Theme, StringComparer.Ordinal)
        .Select(g =>
        (g.Key, g.Count(r => r.Line.Applies == "included"), g.Count(r => r.Line.Status == "implemented"),
            g.Count(r => r.Line.Applies == "excluded")));
}

/// <summary>One line with what the records say about its control.</summary>
internal sealed record SoaRow(SoaLine Line, string Title, string Theme, string Owner)
{
    private string Reasons => IncludedBecause.InWords(Line.Reasons.Split(' ')).In(Language.English);

    public object?[] Cells() => [Line.ControlId, Title, Said(Line.Applies), Reasons, Line.Justification, Said(Line.Status), Owner];

    public string[] Texts() =>
        [Line.ControlId, Title, Said(Line.Applies), Reasons.Length == 0 ? Line.Justification
            : $"{Reasons}: {Line.Justification}", Said(Line.Status), Owner];

    private static string Said(string state) => state.Replace('-', ' ');
}
