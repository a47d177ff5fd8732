namespace IsmsBot.Workflows.Risks;

/// <summary>"new risk": anybody says in three short answers what may happen; the ISMS manager looks at it next (6.1.2).</summary>
public sealed class NewRiskInterview : Interview
{
    private const int LongestTitle = 80;

    public override string Key => "risk-new";

    public override Sentence Title => "New risk";

    public override IReadOnlyList<string> Phrases => ["new risk", "report a risk"];

    public override IReadOnlyList<string> GermanPhrases => ["neues Risiko", "risiko melden"];

    public override Sentence Help => "Say in three short answers what may happen; the ISMS manager takes it from there";

    public override string Permission => "risk.propose";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        new("event", "What may happen?", QuestionKind.LongText)
        {
            Why = "One sentence, for example: the storage of a customer is open to the internet.",
        },
        new("cause", "Because of what?", QuestionKind.LongText)
        {
            Optional = true, Why = "What could bring it about. Skip it if you do not know; we will find out.",
        },
        new("consequence", "What would follow from it?", QuestionKind.LongText)
        {
            Optional = true, Why = "For customers, patients, colleagues or the company. Skip it if you do not know.",
        },
    ];

    public override async Task<Reply> FinishAsync(Turn turn, Answers answers)
    {
        var what = answers["event"]!;
        var risk = turn.Create(new Risk
        {
            Id = await NumberSeries.NextAsync(turn.Db, "RSK", turn.Cancellation),
            Title = what.Shortened(LongestTitle),
            ProposedById = turn.ActorId,
            Cause = answers["cause"] ?? "",
            Event = what,
            Consequence = answers["consequence"] ?? "",
        });
        return Reply.Say(await Triage.ProposedAsync(risk, turn));
    }
}
