using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;
using IsmsBot.Workflows.Versions;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>A version of the risk treatment plan (template T-RTP): the approved lines, who approved them, and dates that moved.</summary>
internal sealed record PlanDocument(RtpVersion Plan, ControlledDocument Document, IReadOnlyList<PlanRow> Rows, IReadOnlyList<string> Approvals)
{
    public string ChangeSummary => $"{Rows.Count} lines for {Rows.Select(r => r.Treatment.RiskId).Distinct(StringComparer.Ordinal).Count()} risks, approved by {Approvals.Count} risk owners.";

    public static async Task<PlanDocument> OfAsync(Turn turn, RtpVersion plan, ControlledDocument document)
    {
        var rows = await (
            from t in turn.Db.Set<Treatment>().AsNoTracking()
            join r in turn.Db.Set<Risk>().AsNoTracking() on t.RiskId equals r.Id
            join p in turn.Db.People on t.ResponsibleId equals p.Id
            where plan.TreatmentIds.Contains(t.Id)
            orderby t.Id
            select new PlanRow(t, r, p.Name)).ToListAsync(turn.Cancellation);
        var names = await turn.Db.People.AsNoTracking().Where(p => plan.OwnerIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, StringComparer.Ordinal, turn.Cancellation);
        return new PlanDocument(plan, document, rows, [.. plan.OwnerApprovals.Select(a => a.Split(' ')).Select(a => $"{names.GetValueOrDefault(a[0], a[0])}, {a[^1]}")]);
    }

    public WrittenWorkbook Workbook(Identification block) => new(Plan.DocumentCode, Plan.VersionLabel, Document.Title, Document.Language, block,
    [
        new WrittenSheet(
            "Plan",
            [
                new SheetColumn("Treatment", 12), new SheetColumn("Risk", 12), new SheetColumn("What may happen", 40), new SheetColumn("Level now", 12), new SheetColumn("Option", 10), new SheetColumn("What is done", 60),
                new SheetColumn("Controls", 20), new SheetColumn("Resources", 30), new SheetColumn("Responsible", 22), new SheetColumn("Due", 12), new SheetColumn("Level expected", 14),
            ],
            Rows.Select(r => r.Cells())),
        new WrittenSheet("Approvals", [new SheetColumn("Risk owner and day", 40)], Approvals.Select(a => new object?[] { a })),
        new WrittenSheet("Moved dates", [new SheetColumn("Treatment", 12), new SheetColumn("Old date, new date, reason, who, when", 90)], Rows.SelectMany(r => r.Treatment.Reapprovals.Select(m => new object?[] { r.Treatment.Id, m }))),
    ]);

    public WrittenDocument Text(Identification block) => new(Plan.DocumentCode, Plan.VersionLabel, Document.Title, Document.Language, block,
    [
        new HeadingBlock(1, "Version and approval"),
        new ParagraphBlock($"The lines were approved by the owners of their risks, the plan as a whole by {block.Approver}."),
        new BulletsBlock(Approvals),
        new HeadingBlock(1, "Plan lines"),
        new TableBlock(
            [new TableColumn("Line", 4), new TableColumn("Risk", 8), new TableColumn("What is done", 12), new TableColumn("Resources", 6), new TableColumn("Responsible", 5), new TableColumn("Due", 4)],
            [.. Rows.Select(r => r.Texts())]),
        new HeadingBlock(1, "Moved dates"),
        .. Moved(),
    ]);

    private IEnumerable<DocumentBlock> Moved()
    {
        var moved = Rows.SelectMany(r => r.Treatment.Reapprovals.Select(m => $"{r.Treatment.Id}: {m}")).ToList();
        return moved.Count == 0 ? [new ParagraphBlock("No date has moved.")] : [new BulletsBlock(moved)];
    }
}

/// <summary>One line of the plan with its risk and the name of who does it.</summary>
internal sealed record PlanRow(Treatment Treatment, Risk Risk, string Responsible)
{
    public object?[] Cells() =>
    [
        Treatment.Id, Risk.Id, Risk.Title, Risk.Current.ToString(), StateName.Of(Treatment.Option), Treatment.Description, string.Join(", ", Treatment.ControlIds), Treatment.Resources, Responsible, Treatment.DueAt,
        Treatment.Expected.ToString(),
    ];

    public string[] Texts() =>
    [
        Treatment.Id, $"{Risk.Id}\n{Risk.Title}", $"{StateName.Of(Treatment.Option)}: {Treatment.Description}{(Treatment.ControlIds.Count == 0 ? "" : $"\n{string.Join(", ", Treatment.ControlIds)}")}", Treatment.Resources, Responsible,
        Treatment.DueAt.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    ];
}
