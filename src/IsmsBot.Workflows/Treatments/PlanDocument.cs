using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Treatments;

/// <summary>A version of the risk treatment plan (template T-RTP): the approved lines, who approved them, and dates that moved.</summary>
internal sealed record PlanDocument(RtpVersion Plan, ControlledDocument Document, IReadOnlyList<PlanRow> Rows, IReadOnlyList<string> Approvals)
{
    public static async Task<GeneratedDocument?> WriteAsync(Turn turn, RtpVersion plan, RtpVersion? before)
    {
        var document = await turn.Db.Set<ControlledDocument>().AsNoTracking()
            .FirstOrDefaultAsync(d => d.Code == plan.DocumentCode, turn.Cancellation);
        if (document is null)
        {
            return null;
        }

        var rows = await (
            from t in turn.Db.Set<Treatment>().AsNoTracking()
            join r in turn.Db.Set<Risk>().AsNoTracking() on t.RiskId equals r.Id
            join p in turn.Db.People on t.ResponsibleId equals p.Id
            where plan.TreatmentIds.Contains(t.Id)
            orderby t.Id
            select new PlanRow(t, r, p.Name)).ToListAsync(turn.Cancellation);
        var names = await turn.Db.People.AsNoTracking().Where(p => plan.OwnerIds.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.Name, StringComparer.Ordinal, turn.Cancellation);
        var approvals = plan.OwnerApprovals.Select(a => a.Split(' ')).Select(a => $"{names.GetValueOrDefault(a[0], a[0])}, {a[^1]}");
        var written = new PlanDocument(plan, document, rows, [.. approvals]);
        var risks = rows.Select(r => r.Treatment.RiskId).Distinct(StringComparer.Ordinal).Count();
        return GeneratedDocument.Of(
            plan, $"{rows.Count} lines for {risks} risks, approved by {written.Approvals.Count} risk owners.", "xlsx",
            block => turn.Office.Workbook(written.Workbook(block)), block => turn.Office.Document(written.Text(block)));
    }

    private WrittenWorkbook Workbook(Identification block) => new(Plan.DocumentCode, Plan.VersionLabel, Document.Title, Document.Language, block,
    [
        new WrittenSheet("Plan", PlanRow.Columns, Rows.Select(r => r.Cells())),
        new WrittenSheet("Approvals", [new SheetColumn("Risk owner and day", 40)], Approvals.Select(a => new object?[] { a })),
        new WrittenSheet(
            "Moved dates", [new SheetColumn("Treatment", 12), new SheetColumn("Old date, new date, reason, who, when", 90)],
            Moves().Select(move => new object?[] { move.Id, move.Move })),
    ]);

    private WrittenDocument Text(Identification block) => new(Plan.DocumentCode, Plan.VersionLabel, Document.Title, Document.Language, block,
    [
        new HeadingBlock(1, "Version and approval"),
        new ParagraphBlock($"The lines were approved by the owners of their risks, the plan as a whole by {block.Approver}."),
        new BulletsBlock(Approvals),
        new HeadingBlock(1, "Plan lines"),
        new TableBlock(PlanRow.TextColumns, [.. Rows.Select(r => r.Texts())]),
        new HeadingBlock(1, "Moved dates"),
        Moves().Any() ? new BulletsBlock([.. Moves().Select(move => $"{move.Id}: {move.Move}")]) : new ParagraphBlock("No date has moved."),
    ]);

    private IEnumerable<(string Id, string Move)> Moves() => Rows.SelectMany(r => r.Treatment.Reapprovals.Select(move => (r.Treatment.Id, move)));
}
