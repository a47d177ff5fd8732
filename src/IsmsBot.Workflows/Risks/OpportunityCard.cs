using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Risks;

/// <summary>One opportunity: benefit, feasibility, score and what was decided (6.1.1, domain 3.6).</summary>
public sealed record OpportunityCard(
    string OpportunityId, int Version, string Title, string Description, int Benefit, int Feasibility, int Score, OpportunityState Status, OpportunityDecision Decision, string? Reason, IReadOnlyList<string> Actions, string? Evaluation, DateOnly Today) : Card
{
    /// <summary>From this score on it is pursued or said why not.</summary>
    private const int Worthwhile = 15;

    public bool MayDecide { get; init; }

    public bool IsOwner { get; init; }

    public static OpportunityCard For(Opportunity o, Turn turn) => new(o.Id, o.Version, o.Title, o.Description, o.Benefit, o.Feasibility, o.Score, o.Status, o.Decision, o.DecisionReason, o.ActionIds, o.Evaluation, turn.Today)
    {
        MayDecide = turn.Person?.Scope("opportunity.decide") is not null,
        IsOwner = turn.Person?.Id is { } me && me == o.OwnerId,
    };

    public override string Type => "opportunity.decide";

    public override Sentence Summary => $"Opportunity {OpportunityId}: {Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Opportunity, {Status}");
        kit.Title(Sentence.Of(Title));
        kit.Text(Sentence.Of(Description));
        kit.Facts(("Benefit times feasibility", $"{Benefit} times {Feasibility} is {Score}"), ("Decision", $"{Decision}"), ("Reason", Sentence.Of(Reason ?? "")), ("Actions", Sentence.Of(string.Join(", ", Actions))), ("What it brought", Sentence.Of(Evaluation ?? "")));
        if (Status == OpportunityState.Identified && MayDecide)
        {
            kit.Quiet(Score >= Worthwhile ? (Sentence)"It is worth pursuing; if not, say why." : (Sentence)"Decide in the next review at the latest.");
            kit.More("Decide", Form);
        }

        if (Status == OpportunityState.Decided && IsOwner)
        {
            kit.Button("Start", new StartOpportunity(OpportunityId, Version), ButtonStyle.Main);
        }

        if (Status == OpportunityState.Pursuing && MayDecide)
        {
            kit.More("Close it", form =>
            {
                form.Ask(nameof(EvaluateOpportunity.Brought), "What did it bring, and how do you know?", required: false, multiline: true, most: 500);
                form.Button("Close with this", new EvaluateOpportunity(OpportunityId, Version), ButtonStyle.Main);
            });
        }

        kit.Footer(OpportunityId, "planning-general");
    }

    private void Form(CardKit form)
    {
        form.Choose(nameof(DecideOpportunity.Choice), "What shall become of it?", [new Option("pursue", "Pursue it"), new Option("defer", "Decide later"), new Option("decline", "Decline it")], open: false);
        form.Ask(nameof(DecideOpportunity.Reason), "Why?", multiline: true, most: 500);
        form.Ask(nameof(DecideOpportunity.Action), "If it is pursued: what is done first?", required: false, most: 300);
        form.Ask(nameof(DecideOpportunity.Responsible), "Who does it? Their number, such as P0043", required: false, most: 20);
        form.AskDate(nameof(DecideOpportunity.Due), "Done by", earliest: Today, required: false);
        form.Button("Save the decision", new DecideOpportunity(OpportunityId, Version), ButtonStyle.Main);
    }
}

public sealed record OpportunityLine(string OpportunityId, string Title, int Score, OpportunityState Status);

/// <summary>Opportunities, best first.</summary>
public sealed record OpportunityListCard(IReadOnlyList<OpportunityLine> Lines) : Card
{
    public override string Type => "opportunity.list";

    public override Sentence Summary => $"Opportunities: {Lines.Count}";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        foreach (var line in Lines)
        {
            kit.Row(Sentence.Of(line.Title), $"{line.OpportunityId}: {line.Score}, {line.Status}", button: new CardButton("Open", new ShowOpportunity(line.OpportunityId)));
        }
    }
}
