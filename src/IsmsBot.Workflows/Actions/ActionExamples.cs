namespace IsmsBot.Workflows.Actions;

/// <summary>Made-up actions for pictures.</summary>
internal static class ActionExamples
{
    public static IReadOnlyList<PlannedAction> All { get; } = [Of(ActionState.Open), Of(ActionState.Done), Of(ActionState.Verified)];

    private static PlannedAction Of(ActionState state) => new PlannedAction
    {
        Id = "ACT-0001",
        Title = "Add scanning to the build",
        Source = ActionSource.Opportunity,
        SourceRef = "OPP-0001",
        Description = "Add scanning to the build",
        ResponsibleId = "P0042",
        DueAt = new(2026, 10, 30),
        OriginalDueAt = new(2026, 10, 30),
        Evidence = state == ActionState.Open ? [] : ["/records/ACT-0001.pdf"],
        CompletedAt = state == ActionState.Open ? null : new(2026, 10, 22),
        VerifiedById = state == ActionState.Verified ? "P0008" : null,
        Effectiveness = state == ActionState.Verified ? Effectiveness.Effective : Effectiveness.NotEvaluated,
        Evaluation = "No hole went out since then.",
    }.In(state);
}
