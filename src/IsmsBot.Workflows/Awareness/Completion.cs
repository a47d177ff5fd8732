namespace IsmsBot.Workflows.Awareness;

/// <summary>Finishing an enrolment: the same for accepting, passing and reading.</summary>
internal static class Completion
{
    public static void Complete(Turn turn, Enrolment enrolment)
    {
        enrolment.CompletedAt = turn.Now;
        enrolment.NextStepOn = null;
        turn.Move(enrolment, "acknowledge", turn.Today > enrolment.DueAt ? "late" : null);
    }
}
