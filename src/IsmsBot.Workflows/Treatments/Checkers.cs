using IsmsBot.Workflows.Applicability;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Who checks a finished treatment: the owners of its controls, never whoever carried it out; without any, the ISMS managers (SOD-04).</summary>
internal static class Checkers
{
    public static async Task<IReadOnlyList<Person>> ForAsync(Turn turn, Treatment treatment)
    {
        var owners = await OwnersAsync(turn, treatment);
        var people = await turn.Db.People.AsNoTracking().Where(p => owners.Contains(p.Id) && p.Id != treatment.ResponsibleId && p.AccountEnabled && p.Presence == Presence.Active).OrderBy(p => p.Id).ToListAsync(turn.Cancellation);
        return people.Count > 0 ? people : [.. (await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation)).Where(p => p.Id != treatment.ResponsibleId)];
    }

    public static async Task<bool> OwnsControlAsync(Turn turn, Treatment treatment) =>
        (await OwnersAsync(turn, treatment)).Contains(turn.ActorId);

    private static Task<List<string>> OwnersAsync(Turn turn, Treatment treatment) => turn.Db.Set<SoaEntry>().AsNoTracking()
        .Where(e => treatment.ControlIds.Contains(e.ControlId) && e.ControlOwnerId != null).Select(e => e.ControlOwnerId!).Distinct().ToListAsync(turn.Cancellation);
}
