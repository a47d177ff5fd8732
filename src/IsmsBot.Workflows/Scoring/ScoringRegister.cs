using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Scoring;

/// <summary>Scorings of risks by several people. What a card shows of the figures is the spread of a round that has ended, never more.</summary>
public sealed class ScoringRegister : Register<RiskScoring>
{
    private static readonly Who Owner = RiskWho.OwnerThrough<RiskScoring>(s => s.RiskId);

    public override Noun Noun { get; } = new("scoring", "scorings", "die Schätzung", "Schätzungen");

    public override string Permission => "risk.read";

    public override Who Reads => Relation("@reviewer").Or(Owner).Or(Who.MayForAll("risk.rate"));

    public override IReadOnlyDictionary<string, Who> Relations { get; } = new Dictionary<string, Who>
    {
        ["@reviewer"] = Who.AnyOf<RiskScoring>("@reviewer", s => s.AssessorIds),
        ["@riskOwner"] = Owner,
    };

    public override Steps<RiskScoring> Steps { get; } =
    [
        new("decide", "Decide") { Style = ButtonStyle.Main, Act = (id, _) => new ShowDecision(id) },
        new("cancel", "Cancel")
        {
            Style = ButtonStyle.Destructive, Ask = "Why does it end without a result?", Button = "Cancel the scoring",
            ReadBy = "those who were asked",
            Said = "Cancelled. The risk keeps its rating.",
        },
    ];

    public override IReadOnlyList<Duty<RiskScoring>> Duties { get; } =
    [
        new("decide-scoring", "standard", s => s.Status == ScoringState.Ready ? s.EndsOn : null, title => $"Decide on the scoring of {title}")
        {
            Found = db => from s in db.Set<RiskScoring>().AsNoTracking()
                          join r in db.Set<Risk>() on s.RiskId equals r.Id
                          where s.Status == ScoringState.Ready
                          select new Owed { RecordId = s.Id, PersonId = r.RiskOwnerId, DueAt = s.EndsOn, Title = s.Title, NextStepOn = s.NextStepOn },
            Open = id => new ShowDecision(id),
        },
    ];

    /// <summary>Those that somebody is asked in, and those about their risks.</summary>
    public override IQueryable<RiskScoring> Mine(IQueryable<RiskScoring> all, string personId) =>
        all.Where(s => s.AssessorIds.Contains(personId) || s.OwnerId == personId);

    public override IQueryable<RiskScoring> Listed(IQueryable<RiskScoring> all) =>
        all.Where(s => s.Status != ScoringState.Decided && s.Status != ScoringState.Cancelled);

    public override IOrderedQueryable<RiskScoring> Ordered(IQueryable<RiskScoring> listed) => listed.OrderBy(s => s.EndsOn);

    public override Sentence Line(RiskScoring record) => $"{record.RiskId}, {record.Status}, until {record.EndsOn}";

    public override Sentence Overline(RiskScoring record) => $"Scoring by several people, {record.Status}";

    public override Sentence? Hint(RiskScoring record) =>
        record.Status == ScoringState.Ready ? (Sentence)"The decision is the owner's. If it is not the median, they say why." : null;

    /// <summary>Whoever has still to answer is asked, whatever the others do meanwhile; the rest see how far it is.</summary>
    public override async Task<Card> CardAsync(RiskScoring record, Reader reader)
    {
        // With what this turn has changed: whoever has just answered is not asked again.
        var mine = await reader.Db.Set<ScoringAnswer>().FirstOrDefaultAsync(
            a => a.ScoringId == record.Id && a.Round == record.Round && a.PersonId == reader.Id, reader.Cancellation);
        return mine switch
        {
            { AnsweredOn: null } when record.IsRunning => await FiguresCard.ForAsync(reader.Turn, record, PutIn.Nothing),
            { IsFar: true, Explanation: null } when record.Status == ScoringState.Explaining => new ExplainCard(record, mine.Score),
            _ => await base.CardAsync(record, reader),
        };
    }

    public override async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(RiskScoring record, Reader reader) =>
        Facts(
            record, record.IsRunning ? await ScoringRounds.AnsweredAsync(reader.Turn, record) : 0,
            await ScoringRounds.ExplanationsAsync(reader.Turn, record));

    protected override IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(RiskScoring record) =>
        Facts(record, 2, ["The supplier was attacked twice this year."]);

    protected override IReadOnlyList<RiskScoring> Examples => ScoringExamples.All;

    private static List<(Sentence Name, Sentence Value)> Facts(RiskScoring scoring, int answered, IReadOnlyList<string> explanations)
    {
        List<(Sentence, Sentence)> facts = [("Risk", Sentence.Of(scoring.RiskId))];
        if (scoring.IsRunning)
        {
            facts.Add(("Answered",
                $"{answered} of {scoring.AssessorIds.Count} have answered; the round ends when all have, or on {scoring.EndsOn}."));
        }

        facts.AddRange((scoring.First?.Facts ?? []).Select(fact => ((Sentence)$"Round 1, {fact.Name}", fact.Value)));
        facts.AddRange(explanations.Where(_ => scoring.First is not null).Select(why => ((Sentence)"Somebody says", Sentence.Of(why))));
        facts.AddRange((scoring.Second?.Facts ?? []).Select(fact => ((Sentence)$"Round 2, {fact.Name}", fact.Value)));
        return facts;
    }
}
