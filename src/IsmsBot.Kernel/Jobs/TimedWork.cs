using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Kernel.Jobs;

/// <summary>What a tick runs, in this order: the jobs, then the reminders.</summary>
public sealed record TimedWork(IReadOnlyList<Job> Jobs, IReadOnlyList<Reminder> Reminders)
{
    /// <summary>All that the rooms declare, and what the house does itself.</summary>
    public static TimedWork OfTheRooms() =>
        new([.. RoomCatalog.Rooms.SelectMany(r => r.Jobs)], [.. RoomCatalog.Rooms.SelectMany(r => r.Reminders)]);
}
