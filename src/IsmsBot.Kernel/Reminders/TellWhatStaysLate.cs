using System.Globalization;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Reminders;

/// <summary>
/// Before the week ends the ISMS managers get the list of what stays late, for as long as there is anything on it: when the last level was told,
/// nobody else would ask for it again.
/// </summary>
internal sealed class TellWhatStaysLate : Job
{
    private string? done;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var now = turn.Now.UtcDateTime;
        if (now.DayOfWeek != DayOfWeek.Friday)
        {
            return false;
        }

        var week = string.Create(CultureInfo.InvariantCulture, $"stays-late:{ISOWeek.GetYear(now)}-W{ISOWeek.GetWeekOfYear(now):00}:");
        if (done == week || await turn.Db.Outbox.AnyAsync(row => row.Key.StartsWith(week), turn.Cancellation))
        {
            done = week;
            return false;
        }

        foreach (var manager in await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation))
        {
            var card = await StaysLate.OfAsync(turn, LocalTime.Day(turn.Now, manager.TimeZone), names: true);
            if (card.All > 0)
            {
                turn.Send(card, manager, week + manager.Id);
            }
        }

        return false;
    }
}
