using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Applicability;

/// <summary>Draws one line of the Statement of Applicability, for the person who looks.</summary>
internal static class SoaCards
{
    public static async Task<SoaCard> ForAsync(Turn turn, SoaEntry entry, CancellationToken cancellationToken)
    {
        var uses = await turn.Db.Set<ControlUse>().AsNoTracking().Where(u => u.ControlId == entry.ControlId).OrderBy(u => u.TreatmentId).ToListAsync(cancellationToken);
        var control = AnnexControls.Find(entry.ControlId);
        var owners = await RiskWho.HoldersAsync(turn.Db, Role.ControlOwner, cancellationToken);
        return new SoaCard(
            entry.Id, entry.Version, entry.ControlId, control?.Title ?? entry.Title, control?.Purpose ?? entry.Purpose ?? "", entry.Status, entry.Applicability, string.Join(' ', entry.Reasons), entry.Justification,
            entry.ImplementationStatus, Necessary.StatusOf([.. uses.Select(u => u.Stage)]), entry.HowItWorks, entry.ControlOwnerId,
            entry.ControlOwnerId is null ? null : await turn.NameAsync(entry.ControlOwnerId, cancellationToken), string.Join(", ", entry.RiskIds), string.Join(", ", entry.RequirementIds),
            string.Join(", ", entry.DocumentCodes), string.Join(", ", entry.Evidence), entry.CheckResult, entry.LastCheckedAt, [.. uses.Select(u => u.TreatmentId)],
            [.. owners.Select(o => new Option(o.Id, Kernel.Words.Sentence.Of(o.Name)))])
        {
            MayDecide = turn.Person?.Scope("soa.edit") == "any",
            IsOwner = turn.Person?.Id is { } me && me == entry.ControlOwnerId,
        };
    }
}
