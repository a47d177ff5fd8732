namespace IsmsBot.Workflows.Assessments;

/// <summary>The assessments, those that run first.</summary>
public sealed class AssessmentRegister : Register<RiskAssessment>
{
    public override Noun Noun { get; } = new("risk assessment", "risk assessments", "die Risikobeurteilung", "Risikobeurteilungen");

    public override string Permission => "risk.rate";

    public override string CardType => "assessment.show";

    /// <summary>An assessment is over all risks: whoever rates some of them follows it.</summary>
    public override Who Reads => Who.MayAtAll(Permission);

    public override Steps<RiskAssessment> Steps { get; } =
    [
        new("complete", "Complete")
        {
            Style = ButtonStyle.Main, Button = "Complete the assessment",
            Act = (id, version) => new CompleteAssessment(id, version), Form = CompleteAssessment.Draw,
        },
        new("cancel", "Cancel the assessment")
        {
            Style = ButtonStyle.Destructive, Ask = "Why is it not carried on?", ReadBy = "the auditor", Said = "Cancelled. The reason stays on it.",
        },
    ];

    /// <summary>They are everybody's who may rate.</summary>
    public override IQueryable<RiskAssessment> Mine(IQueryable<RiskAssessment> all, string personId) => all;

    public override IOrderedQueryable<RiskAssessment> Ordered(IQueryable<RiskAssessment> listed) =>
        listed.OrderBy(a => a.Status == AssessmentState.InProgress ? 0 : 1).ThenByDescending(a => a.StartedAt);

    public override Sentence Line(RiskAssessment record) => $"{record.Status}, started on {record.StartedAt}";

    public override async Task<Card> CardAsync(RiskAssessment record, Reader reader) => new AssessmentCard(record)
    {
        Waiting = record.Status == AssessmentState.InProgress ? await Unconfirmed.OfAsync(reader.Db, record, reader.Cancellation) : [],
        Steps = await OfferedAsync(record, reader),
    };

    protected override IReadOnlyList<RiskAssessment> Examples => AssessmentExamples.All;

    protected override Card ExampleCard(RiskAssessment record) => new AssessmentCard(record)
    {
        Waiting = record.Status == AssessmentState.InProgress ? ["RSK-0001", "RSK-0002"] : [],
        Steps = StepsFrom(record.State, record.Id, 2),
    };
}
