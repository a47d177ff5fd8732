namespace IsmsBot.Workflows.Triggers;

/// <summary>Opens triggers when something happens that asks for a new look at the risks (domain 3.5); other rooms call for it.</summary>
internal static class OpeningTriggers
{
    /// <summary>
    /// Opens a trigger and tells the ISMS managers, as they are from now on. The same cause twice gives the one that is open already.
    /// </summary>
    public static async Task<Trigger> OpenAsync(Turn turn, Cause cause)
    {
        if (await FindOpenAsync(turn.Db, cause, turn.Cancellation) is { } there)
        {
            return there;
        }

        var detected = cause.Since ?? turn.Today;
        var trigger = turn.Create(new Trigger
        {
            Id = await NumberSeries.NextAsync(turn.Db, "TRG", turn.Cancellation),
            Title = cause.Title,
            Kind = cause.Kind,
            Ref = cause.Reference,
            DetectedAt = detected,
            DetectedBy = turn.Person is null ? "system" : "person",
            NeedsReassessment = true,
            NeedsChange = cause.Kind is CauseKind.NewSite or CauseKind.NewDepartment or CauseKind.MethodChange,
            AnswerBy = Trigger.DayToAnswer(cause.Kind, detected),
        });
        foreach (var manager in cause.Managers ?? await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation))
        {
            if (manager.Id != turn.Person?.Id)
            {
                var card = await RoomCatalog.RegisterOf<Trigger>().CardAsync(trigger, turn.For(manager));
                turn.Send(card, manager, $"trigger:{trigger.Id}:{manager.Id}", trigger.Id);
            }
        }

        return trigger;
    }

    /// <summary>The trigger of this cause that nobody has answered yet.</summary>
    public static Task<Trigger?> FindOpenAsync(IsmsDb db, Cause cause, CancellationToken cancellationToken) =>
        db.Set<Trigger>().FirstOrDefaultAsync(
            t => t.Status == TriggerState.Open && t.Kind == cause.Kind && t.Ref == cause.Reference, cancellationToken);
}
