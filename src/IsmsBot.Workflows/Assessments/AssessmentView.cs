using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Assessments;

/// <summary>"risk assessment": the one that runs, or the last one, or the offer to start one.</summary>
public sealed class AssessmentView : View
{
    public override string Key => "risk-assessment";

    public override IReadOnlyList<string> Phrases => ["risk assessment", "start assessment"];

    public override IReadOnlyList<string> GermanPhrases => ["Risikobeurteilung", "risikobeurteilung starten"];

    public override Sentence Help => "Show how far the risk assessment is, or start the yearly one";

    public override string Permission => "risk.rate";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var assessments = turn.Db.Set<RiskAssessment>().AsNoTracking();
        if (await assessments.FirstOrDefaultAsync(a => a.Status == AssessmentState.InProgress, turn.Cancellation) is { } running)
        {
            return Reply.With(await RoomCatalog.RegisterOf<RiskAssessment>().CardAsync(running, turn.Reader));
        }

        var last = await assessments.Where(a => a.Status == AssessmentState.Completed && a.Kind == AssessmentKind.Full)
            .OrderByDescending(a => a.CompletedAt).FirstOrDefaultAsync(turn.Cancellation);
        var open = await turn.Db.Set<Risk>().CountAsync(r => r.Status != RiskState.Closed && r.RiskOwnerId != null, turn.Cancellation);
        return Reply.With(new StartAssessmentCard(last?.Title, last?.CompletedAt, open));
    }
}
