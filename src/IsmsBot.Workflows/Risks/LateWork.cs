namespace IsmsBot.Workflows.Risks;

/// <summary>Escalation of reminders that no duty declares: the next level reads what is late, headed by the room whose reminder it is.</summary>
public static class LateWork
{
    public static Task TellAsync(Turn turn, string reminder, Escalating escalating, LineOfManagers managers)
    {
        var room = RoomCatalog.Rooms.First(one => one.Reminders.Any(known => known.Name == reminder));
        return NextLevel.TellAsync(turn, reminder, escalating, managers, late => new LateCard(room.Title, late.Items, late.All, late.Today));
    }
}
