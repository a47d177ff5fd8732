namespace IsmsBot.Workflows.Risks;

/// <summary>Opens triggers: what other rooms call when something happens that asks for a new look at the risks (domain 3.5).</summary>
public static class Triggers
{
    /// <summary>Opens a trigger and tells the ISMS managers. The same cause twice gives the one that is open already.</summary>
    public static async Task<Trigger> OpenAsync(Turn turn, Cause cause)
    {
        if (await FindOpenAsync(turn.Db, cause, turn.Cancellation) is { } there)
        {
            return there;
        }

        var trigger = turn.Create(new Trigger
        {
            Id = await NumberSeries.NextAsync(turn.Db, "TRG", turn.Cancellation),
            Title = cause.Title,
            Kind = cause.Kind,
            Ref = cause.Reference,
            DetectedAt = cause.Since ?? turn.Today,
            DetectedBy = turn.Person is null ? "system" : "person",
            NeedsReassessment = true,
            NeedsChange = cause.Kind is CauseKind.NewSite or CauseKind.NewDepartment or CauseKind.MethodChange,
        });
        trigger.NextStepOn = ReminderPlan.Of(RateBy.Policy).NextAfter(trigger.AnswerBy, turn.Today);
        var card = await TriggerCards.ForAsync(turn, trigger);
        var managers = cause.Managers ?? await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation);
        foreach (var manager in managers.Where(m => m.Id != turn.Person?.Id))
        {
            turn.Send(card, manager, $"trigger:{trigger.Id}:{manager.Id}", trigger.Id);
        }

        return trigger;
    }

    /// <summary>The trigger of this cause that nobody has answered yet.</summary>
    public static Task<Trigger?> FindOpenAsync(IsmsDb db, Cause cause, CancellationToken cancellationToken) =>
        db.Set<Trigger>().FirstOrDefaultAsync(t => t.Status == TriggerState.Open && t.Kind == cause.Kind && t.Ref == cause.Reference, cancellationToken);
}
