using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.People;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Who checks a finished treatment: the owners of its controls, never whoever carried it out; without any, the ISMS managers (SOD-04).</summary>
internal static class Checkers
{
    public static async Task<IReadOnlyList<Person>> ForAsync(Turn turn, Treatment treatment, CancellationToken cancellationToken)
    {
        var owners = await OwnersAsync(turn, treatment, cancellationToken);
        var people = await turn.Db.People.AsNoTracking().Where(p => owners.Contains(p.Id) && p.Id != treatment.ResponsibleId && p.AccountEnabled && p.Presence == Presence.Active).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        return people.Count > 0 ? people : [.. (await RiskWho.HoldersAsync(turn.Db, Role.IsmsManager, cancellationToken)).Where(p => p.Id != treatment.ResponsibleId)];
    }

    public static async Task<bool> OwnsControlAsync(Turn turn, Treatment treatment, CancellationToken cancellationToken) =>
        (await OwnersAsync(turn, treatment, cancellationToken)).Contains(turn.ActorId);

    private static Task<List<string>> OwnersAsync(Turn turn, Treatment treatment, CancellationToken cancellationToken) => turn.Db.Set<SoaEntry>().AsNoTracking()
        .Where(e => treatment.ControlIds.Contains(e.ControlId) && e.ControlOwnerId != null).Select(e => e.ControlOwnerId!).Distinct().ToListAsync(cancellationToken);
}
