using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Kernel.Duties;

/// <summary>Asks for every duty that the calendar renews, on its date (calendar.json).</summary>
internal sealed class AskYearly : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        foreach (var duty in RoomCatalog.Rooms.SelectMany(room => room.Registers).SelectMany(register => register.AllDuties).OfType<IDuty>())
        {
            await duty.AskAsync(turn);
        }

        return false;
    }
}
