using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Applicability;

/// <summary>Draws one line of the Statement of Applicability, for the person who looks.</summary>
internal static class SoaCards
{
    private const int MostNamed = 10;

    public static async Task<SoaCard> ForAsync(Turn turn, SoaEntry entry, CancellationToken cancellationToken)
    {
        var uses = turn.Db.Set<ControlUse>().AsNoTracking().Where(u => u.ControlId == entry.ControlId);
        var stages = await uses.Select(u => u.Stage).Distinct().ToListAsync(cancellationToken);
        var treatments = await uses.OrderBy(u => u.TreatmentId).Select(u => u.TreatmentId).Take(MostNamed).ToListAsync(cancellationToken);
        var control = AnnexControls.Find(entry.ControlId);
        var owners = await RiskWho.HoldersAsync(turn.Db, Role.ControlOwner, cancellationToken);
        return new SoaCard(
            entry.Id, entry.Version, entry.ControlId, control?.Title ?? entry.Title, control?.Purpose ?? entry.Purpose ?? "", entry.Status, entry.Applicability, string.Join(' ', entry.Reasons), entry.Justification,
            entry.ImplementationStatus, Necessary.StatusOf(stages), entry.HowItWorks, entry.ControlOwnerId,
            entry.ControlOwnerId is null ? null : await turn.NameAsync(entry.ControlOwnerId, cancellationToken), entry.RiskIds, string.Join(", ", entry.RequirementIds),
            string.Join(", ", entry.DocumentCodes), string.Join(", ", entry.Evidence), entry.CheckResult, entry.LastCheckedAt, treatments,
            await uses.CountForPeopleAsync(cancellationToken), [.. owners.Select(o => new Option(o.Id, Kernel.Words.Sentence.Of(o.Name)))])
        {
            MayDecide = turn.Person?.Scope("soa.edit") == "any",
            IsOwner = turn.Person?.Id is { } me && me == entry.ControlOwnerId,
        };
    }
}
