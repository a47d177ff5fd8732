namespace IsmsBot.Workflows.Roles;

/// <summary>
/// On the first day of each month the ISMS managers see which exceptions allow conflicting roles, until each has ended (domain 1.10).
/// </summary>
public sealed class TellOfExceptions : Job
{
    /// <summary>A first day on which nothing ran is made up for as long; what is approved later waits for the next month.</summary>
    private const int DaysToCatchUp = 7;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var month = new DateOnly(turn.Today.Year, turn.Today.Month, 1);
        if (turn.Today.Day > DaysToCatchUp || await turn.Db.Set<NudgeSent>().AnyAsync(n => n.Reminder == Name && n.DueOn == month, turn.Cancellation))
        {
            return false;
        }

        var exceptions = await SodException.InForce(turn.Db, turn.Today).OrderBy(e => e.ExpiresAt).ThenBy(e => e.Id).ToListAsync(turn.Cancellation);
        if (exceptions.Count == 0)
        {
            return false;
        }

        var register = RoomCatalog.RegisterOf<SodException>();
        foreach (var manager in await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation))
        {
            turn.Db.Add(
                new NudgeSent { Reminder = Name, RecordId = manager.Id, DueOn = month, Step = "card", At = turn.Now, ToPersonId = manager.Id });
            turn.Send(
                register.AskedCard(exceptions, "These exceptions allow conflicting roles. Is each still needed?", turn.Today), manager,
                $"{Name}:{month:yyyy-MM}:{manager.Id}");
        }

        return false;
    }
}
