using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Assessments;

/// <summary>Starts the yearly look at every open risk (8.2).</summary>
public sealed record StartAssessment : FreeAct
{
    private static Register<RiskAssessment> Register => RoomCatalog.RegisterOf<RiskAssessment>();

    public override Who Allowed() => Register.WhoTakes("start");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var running = turn.Db.Set<RiskAssessment>().Where(a => a.Kind == AssessmentKind.Full && a.Status == AssessmentState.InProgress);
        if (await running.FirstOrDefaultAsync(turn.Cancellation) is { } there)
        {
            return Reply.With(await Register.CardAsync(there, turn.Reader), "A full assessment is under way.");
        }

        var risks = await turn.Db.Set<Risk>().Where(r => r.Status != RiskState.Closed && r.RiskOwnerId != null).ToListAsync(turn.Cancellation);
        var assessment = await StartingAssessments.StartAsync(turn, AssessmentKind.Full, null, risks);
        return Reply.With(await Register.CardAsync(assessment, turn.Reader), StartingAssessments.Started(assessment));
    }
}
