using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>"risk matrix": how many open risks stand in each cell, today and when the approved treatments are done.</summary>
public sealed class RiskMatrixView : View
{
    public override string Key => "risk-matrix";

    public override IReadOnlyList<string> Phrases => ["risk matrix", "show the risk matrix"];

    public override IReadOnlyList<string> GermanPhrases => ["Risikomatrix"];

    public override Sentence Help => "Show how many risks stand where in the matrix";

    public override string Permission => "risk.read";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var method = await MethodInForce.NeededAsync(turn);
        return Reply.With(new RiskMatrixCard(
            method.Label, method.Content, await RiskSpread.OfAsync(turn.Db, turn.Db.Set<Risk>().ReadBy(turn), turn.Cancellation)));
    }
}
