using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Triggers;

/// <summary>An act that starts the assessment which answers a trigger: the owner of each risk in it is asked to rate it (8.2).</summary>
public abstract record StartingFromTrigger(string Record, int Version) : StepAct<Trigger>(Record, Version)
{
    protected override string Action => "link";

    protected override async Task<Reply?> AlreadyAsync(Trigger record, Turn turn) =>
        record.AssessmentId is { } id && await turn.Db.Set<RiskAssessment>().FindAsync([id], turn.Cancellation) is { } started
            ? Reply.With(await CardAsync(started, turn), $"{id} was started for this already.") : null;

    /// <summary>A trigger that asks for a change of the ISMS as well stays open until that is answered.</summary>
    protected async Task<Reply> StartAsync(Trigger trigger, IReadOnlyList<Risk> risks, Turn turn)
    {
        trigger.MustAllow(Action);
        var assessment = await StartingAssessments.StartAsync(
            turn, AssessmentKind.Triggered, new AssessmentCause(trigger.Kind, trigger.Id, trigger.Title), risks);
        (trigger.AssessmentId, trigger.AnsweredAt) = (assessment.Id, trigger.AnsweredAt ?? turn.Today);
        if (trigger.NeedsChange)
        {
            turn.Edit(trigger, "assessment started");
        }
        else
        {
            turn.Move(trigger, Action);
        }

        return Reply.With(await CardAsync(assessment, turn), StartingAssessments.Started(assessment));
    }

    private static Task<Card> CardAsync(RiskAssessment assessment, Turn turn) =>
        RoomCatalog.RegisterOf<RiskAssessment>().CardAsync(assessment, turn.Reader);
}
