namespace IsmsBot.Workflows.Documents;

/// <summary>Sends the ISMS managers the document set check on the second of each month, when something is open (CAL-41).</summary>
public sealed class SendGaps : Job
{
    private static readonly int Day = int.Parse(
        Catalog.Calendar.Events.Single(e => e is { Card: "document.gaps", Rhythm: "monthly" }).When, CultureInfo.InvariantCulture);

    public override async Task<bool> StepAsync(Turn turn)
    {
        var month = $"gaps:{turn.Today:yyyyMM}:";
        if (turn.Today.Day == Day && !await turn.Db.Outbox.AnyAsync(o => o.Key.StartsWith(month), turn.Cancellation)
            && await Gaps.ForAsync(turn) is { Open.Count: > 0 } card)
        {
            foreach (var person in await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation))
            {
                turn.Send(card, person, month + person.Id);
            }
        }

        return false;
    }
}
