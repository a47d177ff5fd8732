using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Draws a treatment as it stands now, for the person who looks.</summary>
internal static class TreatmentCards
{
    public static async Task<TreatmentCard> ForAsync(Turn turn, Treatment treatment)
    {
        var risk = await turn.Db.Set<Risk>().AsNoTracking().SingleAsync(r => r.Id == treatment.RiskId, turn.Cancellation);
        var me = turn.Person?.Id;
        return new TreatmentCard(
            treatment.Id, treatment.Version, treatment.Title, treatment.Status, risk.Id, risk.Title, treatment.Option, treatment.Description, treatment.ControlIds,
            treatment.Counterpart ?? treatment.ActivityStopped, treatment.Resources, await turn.NameAsync(treatment.ResponsibleId), treatment.DueAt, treatment.OriginalDueAt,
            risk.Current, treatment.Expected, treatment.Progress, treatment.Obstacle, treatment.Evidence, await NameAsync(turn, treatment.ApprovedByOwnerId),
            await NameAsync(turn, treatment.VerifiedById), treatment.AskedDueAt, treatment.AskedReason, turn.Today)
        {
            MayDecide = me is not null && me == risk.RiskOwnerId,
            MayWork = me is not null && me == treatment.ResponsibleId,
            MayCheck = me is not null && turn.Person!.Scope("treatment.verify") is not null,
        };
    }

    private static async Task<string?> NameAsync(Turn turn, string? personId) => personId is null ? null : await turn.NameAsync(personId);
}
