using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;
using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>
/// The report of one assessment (8.2): what came out, with which method, what has changed, the matrix, and the risks of each owner.
/// </summary>
internal sealed record AssessmentReport(
    RiskAssessment Assessment, Language Language, MethodContent Method, RiskSpread Spread, IReadOnlyList<TrendPoint> Trend,
    IReadOnlyList<AssessedRisk> Risks, IReadOnlyList<string> Participants)
{
    public string Title => $"{Say("Risk assessment report")}: {Assessment.Title}";

    /// <summary>For the cover: what has changed against the level before.</summary>
    public string Changes =>
        Say($"{Risks.Count(r => r.HasMoved)} of {Risks.Count:risk has|risks have} another level than before, {New:is|are} new.");

    private int New => Risks.Count(r => r.IsNew);

    public static async Task<AssessmentReport> OfAsync(Turn turn, RiskAssessment assessment, string language)
    {
        var method = await MethodInForce.NeededAsync(turn);
        var register = turn.Db.Set<Risk>().AsQueryable();
        var people = new List<string>();
        foreach (var person in assessment.ParticipantIds)
        {
            people.Add(await turn.NameAsync(person));
        }

        return new AssessmentReport(
            assessment, Language.For(language), method.Content, await RiskSpread.OfAsync(turn.Db, register, turn.Cancellation),
            await RiskTrend.OfAsync(turn.Db, register, turn.Today, turn.Cancellation),
            await AssessedRisk.OfAsync(turn, assessment), people);
    }

    public WrittenDocument Write(string code, string label, Identification block) => new(code, label, Title, Language.Code, block,
    [
        new HeadingBlock(1, Say("Results")),
        new ParagraphBlock(string.IsNullOrWhiteSpace(Assessment.Summary) ? Say("The assessment is not completed yet.") : Assessment.Summary),
        Facts(),
        new HeadingBlock(1, Say("Where the risks stand")),
        .. ReportPictures.Matrix(Language, Method, Spread),
        new HeadingBlock(1, Say("Changes since the last assessment")),
        .. Moved(),
        new HeadingBlock(1, Say("Risks and treatments over the last months")),
        .. ReportPictures.Trend(Language, Trend),
        new HeadingBlock(1, Say("Risks by owner")),
        .. Risks.GroupBy(r => r.Owner, StringComparer.Ordinal).SelectMany(Of),
    ]);

    private TableBlock Facts() => new([new TableColumn(Say("What"), 2), new TableColumn(Say("On record"), 5)],
    [
        [Say("Assessment"), $"{Assessment.Id}, {Say($"{Assessment.Kind}")}, {Say($"{Assessment.Status}")}"],
        [Say("Scope"), Assessment.ScopeText],
        [Say("Started"), Say($"{Assessment.StartedAt}")],
        [Say("Completed"), Assessment.CompletedAt is { } day ? Say($"{day}") : Say("not yet")],
        [Say("Method version"), Assessment.MethodVersion],
        [Say("Risks rated"), Say($"{Assessment.RiskIds.Count}")],
        [Say("Confirmed by their owners"), Say($"{Risks.Count(r => r.Confirmed >= Assessment.StartedAt)} of {Risks.Count}")],
        [Say("Took part"), string.Join(", ", Participants)],
        [Say("Inputs"), Assessment.IssueIds.Count + Assessment.RequirementIds.Count == 0 ? Say("none named")
            : string.Join(", ", Assessment.IssueIds.Concat(Assessment.RequirementIds))],
    ]);

    private IEnumerable<DocumentBlock> Moved()
    {
        var moved = Risks.Where(r => r.HasMoved || r.IsNew).ToList();
        yield return new ParagraphBlock(Changes);
        if (moved.Count > 0)
        {
            yield return new TableBlock(
                [new TableColumn(Say("Risk"), 6), new TableColumn(Say("Before"), 3), new TableColumn(Say("Now"), 3)],
                [.. moved.Select(r => new[] { $"{r.Id}\n{r.Title}", r.Before is { } before ? Said(before) : Say("new"), Said(r.Now) })]);
        }
    }

    private IEnumerable<DocumentBlock> Of(IGrouping<string, AssessedRisk> owner)
    {
        yield return new HeadingBlock(2, owner.Key);
        yield return new TableBlock(
            [
                new TableColumn(Say("Risk"), 8), new TableColumn(Say("Before"), 3), new TableColumn(Say("Now"), 3), new TableColumn(Say("State"), 3),
                new TableColumn(Say("Treatments"), 3), new TableColumn(Say("Confirmed"), 3),
            ],
            [.. owner.Select(Row)]);
    }

    private string[] Row(AssessedRisk risk) =>
    [
        $"{risk.Id}\n{risk.Title}", risk.Before is { } before ? Said(before) : risk.IsNew ? Say("new") : Say("the same"), Said(risk.Now),
        Say($"{risk.Status}"), string.Join(", ", risk.TreatmentIds), risk.Confirmed is { } day ? Say($"{day}") : Say("not yet"),
    ];

    private string Said(Level level) => level.IsRated ? Say($"{level.Score}, {level.Band}") : Say("not rated");

    private string Say(Sentence sentence) => sentence.In(Language);
}
