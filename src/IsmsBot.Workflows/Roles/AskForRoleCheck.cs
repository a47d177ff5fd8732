namespace IsmsBot.Workflows.Roles;

/// <summary>Twice a year the ISMS managers get the check of the roles (CAL-36).</summary>
public sealed class AskForRoleCheck : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        if (YearlyDates.DueOn(RoleCheck.Key, turn.Today) is not { } day
            || await turn.Db.Set<NudgeSent>().AnyAsync(n => n.Reminder == Name && n.DueOn == day, turn.Cancellation))
        {
            return false;
        }

        var card = await RoleCheck.CardAsync(turn);
        foreach (var manager in await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation))
        {
            turn.Db.Add(new NudgeSent { Reminder = Name, RecordId = manager.Id, DueOn = day, Step = "card", At = turn.Now, ToPersonId = manager.Id });
            turn.Send(card, manager, $"{Name}:{day:yyyy-MM-dd}:{manager.Id}");
        }

        return false;
    }
}
