using System.Security.Cryptography;
using System.Text;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>The lines of a plan, their fingerprint, and its card.</summary>
public static class Plans
{
    /// <summary>Plan lines: whatever was approved and is not yet settled.</summary>
    public static Task<List<Treatment>> OpenLinesAsync(Turn turn) => turn.Db.Set<Treatment>().AsNoTracking()
        .Where(t => t.Status == TreatmentState.Approved || t.Status == TreatmentState.InProgress || t.Status == TreatmentState.Implemented).OrderBy(t => t.Id).ToListAsync(turn.Cancellation);

    public static Task<List<Treatment>> LinesAsync(Turn turn, RtpVersion plan) =>
        turn.Db.Set<Treatment>().AsNoTracking().Where(t => plan.TreatmentIds.Contains(t.Id)).OrderBy(t => t.Id).ToListAsync(turn.Cancellation);

    /// <summary>What an owner approves: the work, its cost, who and by when; not how far it is.</summary>
    public static string HashOf(IEnumerable<Treatment> lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.OrderBy(t => t.Id, StringComparer.Ordinal)
        .Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Id}\t{t.RiskId}\t{t.Option}\t{t.Description}\t{string.Join(' ', t.ControlIds)}\t{t.Resources}\t{t.ResponsibleId}\t{t.DueAt:yyyy-MM-dd}"))))));

    public static async Task<PlanCard> CardAsync(Turn turn, RtpVersion plan, string? forOwner)
    {
        var lines = await LinesAsync(turn, plan);
        var owners = await turn.Db.People.AsNoTracking().Where(p => plan.OwnerIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, StringComparer.Ordinal, turn.Cancellation);
        var mine = forOwner is null ? null : (await turn.Db.Set<Risk>().AsNoTracking().Where(r => r.RiskOwnerId == forOwner).Select(r => r.Id).ToListAsync(turn.Cancellation)).ToHashSet(StringComparer.Ordinal);

        // Whoever owns lines and approves the plan as well sees it whole once their own lines are approved.
        var isTop = turn.Person?.Scope("rtp.approve") is not null && turn.Person.Id == forOwner;
        var own = mine is not null && plan.OwnerIds.Contains(forOwner!) && !(isTop && plan.IsApprovedBy(forOwner!));
        return new PlanCard(
            plan.Id, plan.Version, plan.VersionLabel, plan.Status, await turn.NameAsync(plan.AuthorId), own,
            [.. lines.Where(t => !own || mine!.Contains(t.RiskId)).Select(t => new PlanLine(t.Id, t.Title, t.RiskId, t.Status, t.DueAt, t.Resources))], lines.Count,
            [.. plan.OwnerIds.Where(plan.IsApprovedBy).Select(id => owners.GetValueOrDefault(id, id))], [.. plan.OwnerIds.Where(id => !plan.IsApprovedBy(id)).Select(id => owners.GetValueOrDefault(id, id))])
        {
            MayApproveLines = own && !plan.IsApprovedBy(forOwner!),
            MayApprove = turn.Person?.Scope("rtp.approve") is not null,
        };
    }
}
