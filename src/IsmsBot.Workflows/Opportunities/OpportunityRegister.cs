namespace IsmsBot.Workflows.Opportunities;

/// <summary>The opportunities, best first.</summary>
public sealed class OpportunityRegister : Register<Opportunity>
{
    /// <summary>From this score on it is pursued or said why not.</summary>
    private const int Worthwhile = 15;

    private const int ShortestResult = 10;

    public override Noun Noun { get; } = new("opportunity", "opportunities", "die Chance", "Chancen");

    protected override bool SaysWhy => false;

    public override string Permission => "opportunity.decide";

    public override Who Makes => Who.May("opportunity.decide");

    public override Who Edits => Who.May("opportunity.decide");

    public override string CardType => "opportunity.decide";

    public override Steps<Opportunity> Steps { get; } =
    [
        new("decide", "Decide")
        {
            Act = (id, version) => new DecideOpportunity(id, version), Form = DecideOpportunity.Draw, Button = "Save the decision",
        },
        new("start", "Start")
        {
            Style = ButtonStyle.Main, Said = "Started.",
            Guards = new Dictionary<string, StepGuard<Opportunity>>
            {
                ["PLN-01"] = new((o, _) => o.Decision == OpportunityDecision.Pursue && o.ActionIds.Count > 0, o => [("title", Sentence.Of(o.Title))]),
            },
        },
        new("evaluate", "Close it")
        {
            Style = ButtonStyle.Main, Ask = "What did it bring, and how do you know?", Button = "Close with this",
            Said = "Closed with what it brought.",
            Guards = new Dictionary<string, StepGuard<Opportunity>> { ["IMP-02"] = new((_, taken) => taken.Reason.Length >= ShortestResult) },
            Then = (o, taken) => (o.Evaluation, o.EvaluatedAt) = (taken.Reason, taken.Today),
        },
    ];

    public override Form<Opportunity> Form { get; } =
    [
        new TextField<Opportunity>(o => o.Title, "Title") { Least = 3, Most = 120, Needed = "a title" },
        new TextField<Opportunity>(o => o.Description, "What could become better") { Long = true, Least = 10, Most = 1000, Shown = false },
        new ScaleField<Opportunity>(o => o.Benefit, "Benefit") { Least = 1, Most = 5, Question = "How much it would help, from 1 to 5" },
        new ScaleField<Opportunity>(o => o.Feasibility, "Feasibility") { Least = 1, Most = 5, Question = "How easily it can be done, from 1 to 5" },
        new ChoiceField<Opportunity, OpportunityDecision>(o => o.Decision, "Decision") { Asked = false },
        new TextField<Opportunity>(o => o.DecisionReason, "Reason") { Asked = false },
        new TextField<Opportunity>(o => o.Evaluation, "What it brought") { Asked = false },
    ];

    public override IQueryable<Opportunity> Listed(IQueryable<Opportunity> all) => all.Where(o => o.Status != OpportunityState.Declined);

    public override IOrderedQueryable<Opportunity> Ordered(IQueryable<Opportunity> listed) =>
        listed.OrderByDescending(o => o.Benefit * o.Feasibility);

    public override Sentence Line(Opportunity record) => $"{record.Status}, score {record.Score}";

    public override Sentence Text(Opportunity record) => Sentence.Of(record.Description);

    public override Sentence? Hint(Opportunity record) => record.Status != OpportunityState.Identified ? null
        : record.Score >= Worthwhile ? (Sentence)"It is worth pursuing; if not, say why." : (Sentence)"Decide in the next review at the latest.";

    public override async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(Opportunity record, Reader reader) =>
        [Score(record), .. await base.FactsAsync(record, reader), Actions(record)];

    protected override IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(Opportunity record) =>
        [Score(record), .. base.ExampleFacts(record), Actions(record)];

    protected override IReadOnlyList<Opportunity> Examples { get; } =
        [Made(OpportunityState.Identified, 4), Made(OpportunityState.Decided, 3), Made(OpportunityState.Pursuing, 4)];

    private static (Sentence Name, Sentence Value) Score(Opportunity record) =>
        ("Benefit times feasibility", $"{record.Benefit} times {record.Feasibility} is {record.Score}");

    private static (Sentence Name, Sentence Value) Actions(Opportunity record) => ("Actions", Sentence.Some(record.ActionIds));

    private static Opportunity Made(OpportunityState state, int benefit) => new Opportunity
    {
        Id = "OPP-0001",
        Title = "Security checks inside the build",
        Description = "Every build is searched for known holes before it goes out.",
        Benefit = benefit,
        Feasibility = 4,
        ActionIds = state == OpportunityState.Identified ? [] : ["ACT-0001"],
    }.In(state);
}
