namespace IsmsBot.Workflows.Actions;

/// <summary>Planning actions: what other rooms call when something is to be done about a record (6.1.1 d).</summary>
public static class PlannedActions
{
    /// <returns>The action; its responsible person has its card.</returns>
    public static async Task<PlannedAction> PlanAsync(Turn turn, ActionSource source, Record cause, string what, Person responsible, DateOnly due)
    {
        var action = turn.Create(new PlannedAction
        {
            Id = await NumberSeries.NextAsync(turn.Db, "ACT", turn.Cancellation),
            Title = what,
            OwnerId = cause.OwnerId,
            Source = source,
            SourceRef = cause.Id,
            Description = what,
            ResponsibleId = responsible.Id,
            DueAt = due,
            OriginalDueAt = due,
        });
        turn.Send(
            await RoomCatalog.RegisterOf<PlannedAction>().CardAsync(action, turn.For(responsible)), responsible, $"action:{action.Id}", action.Id);
        return action;
    }
}
