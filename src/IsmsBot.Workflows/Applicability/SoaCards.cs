using IsmsBot.Catalog;

namespace IsmsBot.Workflows.Applicability;

/// <summary>Draws one line of the Statement of Applicability, for the person who looks.</summary>
internal static class SoaCards
{
    private const int MostNamed = 10;

    public static async Task<SoaCard> ForAsync(Turn turn, SoaEntry entry)
    {
        var uses = turn.Db.Set<ControlUse>().AsNoTracking().Where(u => u.ControlId == entry.ControlId);
        var stages = await uses.Select(u => u.Stage).Distinct().ToListAsync(turn.Cancellation);
        var treatments = await uses.OrderBy(u => u.TreatmentId).Select(u => u.TreatmentId).Take(MostNamed).ToListAsync(turn.Cancellation);
        var control = AnnexControls.Find(entry.ControlId);
        var owners = await RoleHolders.HereAsync(turn.Db, Role.ControlOwner, turn.Cancellation);
        return new SoaCard(
            entry.Id, entry.Version, entry.ControlId, control?.Title ?? entry.Title, control?.Purpose ?? entry.Purpose ?? "", entry.Status, entry.Applicability, string.Join(' ', entry.Reasons), entry.Justification,
            entry.ImplementationStatus, Necessary.StatusOf(stages), entry.HowItWorks, entry.ControlOwnerId,
            entry.ControlOwnerId is null ? null : await turn.NameAsync(entry.ControlOwnerId), entry.RiskIds, string.Join(", ", entry.RequirementIds),
            string.Join(", ", entry.DocumentCodes), string.Join(", ", entry.Evidence), entry.CheckResult, entry.LastCheckedAt, treatments,
            await uses.CountForPeopleAsync(turn.Cancellation), [.. owners.Select(o => new Option(o.Id, Kernel.Words.Sentence.Of(o.Name)))])
        {
            MayDecide = turn.Person?.Scope("soa.edit") == "any",
            IsOwner = turn.Person?.Id is { } me && me == entry.ControlOwnerId,
        };
    }
}
