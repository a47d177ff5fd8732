using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Reminders;

/// <summary>
/// What is still open in any room although every step of its policy is past: whoever has it is reminded once a week, and the ISMS managers see all of
/// it, with names. Top management reads how much it is (calendar.json: figures, no names).
/// </summary>
internal static class StaysLate
{
    /// <summary>See by person what is late; who holds it for totals reads totals.</summary>
    public const string Permission = "campaign.coverage";

    public static readonly Sentence EveryLevel =
        "Every level was told and nothing happened. Whoever has it is reminded once a week: talk to them, or move it to somebody else.";

    public static async Task<StaysLateCard> OfAsync(Turn turn, DateOnly today, bool names, int from = 0)
    {
        var items = new List<OpenItem>();
        foreach (var reminder in RoomCatalog.Rooms.SelectMany(room => room.Reminders))
        {
            items.AddRange(await reminder.StaysLateAsync(turn.Db, today, turn.Cancellation));
        }

        var ids = items.SelectMany(item => item.AnyOf.Append(item.PersonId)).Distinct(StringComparer.Ordinal).ToList();
        var people = await turn.Db.People.Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.Name, StringComparer.Ordinal, turn.Cancellation);
        var rows = items.OrderBy(item => item.DueAt).ThenBy(item => item.About, StringComparer.Ordinal)
            .Select(item => new LateItem(item.About, item.What, NextLevel.WithWhom(item, people), item.DueAt));
        return new StaysLateCard(names ? [.. Groups(rows)] : [], items.Count, today, from);
    }

    /// <summary>A campaign that is late with half the staff is one row.</summary>
    private static IEnumerable<LateGroup> Groups(IEnumerable<LateItem> rows) =>
        rows.GroupBy(item => item.What.In(Language.English), StringComparer.Ordinal).Select(same => new LateGroup(same.First().What, [.. same]));

    public static bool SeesNames(Turn turn) => turn.Actor.Scope(Permission) == "any";
}
