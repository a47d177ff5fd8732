using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>"risk trend": the open risks by band and the treatments over the last months.</summary>
public sealed class RiskTrendView : View
{
    public override string Key => "risk-trend";

    public override IReadOnlyList<string> Phrases => ["risk trend", "show the risk trend"];

    public override IReadOnlyList<string> GermanPhrases => ["Risikotrend", "risikoverlauf"];

    public override Sentence Help => "Show how risks and treatments have moved over the last months";

    public override string Permission => "risk.read";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) =>
        Reply.With(new RiskTrendCard(await RiskTrend.OfAsync(turn.Db, turn.Db.Set<Risk>().ReadBy(turn), turn.Today, turn.Cancellation)));
}
