using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Kernel.Causes;

/// <summary>
/// A room that does something when something happens elsewhere. Found among the rooms, so that those in which it happens need not know it.
/// </summary>
public interface IHearsOfCauses
{
    Task HearAsync(Turn turn, Cause cause);
}

/// <summary>Telling the other rooms.</summary>
public static class Telling
{
    /// <summary>Says that something happened, in the same save; the same cause twice is heard once.</summary>
    public static async Task CallForALookAsync(this Turn turn, Cause cause)
    {
        foreach (var room in RoomCatalog.Rooms.OfType<IHearsOfCauses>())
        {
            await room.HearAsync(turn, cause);
        }
    }
}
