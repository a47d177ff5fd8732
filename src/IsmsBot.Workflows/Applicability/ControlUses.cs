using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Applicability;

/// <summary>Keeps the lines of the SoA in step with the treatments that rely on them.</summary>
public static class ControlUses
{
    /// <summary>The first control that the SoA excludes, or null (TRT-06).</summary>
    public static async Task<string?> ExcludedAsync(IsmsDb db, IReadOnlyList<string> controlIds, CancellationToken cancellationToken) =>
        await db.Set<SoaEntry>().Where(e => controlIds.Contains(e.ControlId) && e.Applicability == Applies.Excluded)
            .OrderBy(e => e.ControlId).Select(e => e.ControlId).FirstOrDefaultAsync(cancellationToken);

    /// <summary>
    /// Notes that a treatment relies on its controls. From this moment each is included (domain 3.7.5), names the risk, and "risk" is among its
    /// reasons.
    /// </summary>
    public static async Task RelyAsync(Turn turn, string treatmentId, string riskId, IReadOnlyList<string> controlIds)
    {
        foreach (var entry in await turn.Db.Set<SoaEntry>().Where(e => controlIds.Contains(e.ControlId)).ToListAsync(turn.Cancellation))
        {
            if (await turn.Db.Set<ControlUse>().FindAsync([entry.ControlId, treatmentId], turn.Cancellation) is null)
            {
                turn.Db.Add(new ControlUse { ControlId = entry.ControlId, TreatmentId = treatmentId, RiskId = riskId });
            }

            entry.Applicability = Applies.Included;
            entry.RiskIds = [.. entry.RiskIds.Union([riskId], StringComparer.Ordinal)];
            entry.Reasons = [.. entry.Reasons.Union(["risk"], StringComparer.Ordinal)];
            if (entry.ImplementationStatus is Implementation.NotStarted or Implementation.NotApplicable)
            {
                entry.ImplementationStatus = Implementation.Planned;
            }

            Changed(turn, entry, $"{treatmentId} relies on it");
        }
    }

    /// <summary>Moves the work on the controls of a treatment on; "implemented" is for the ISMS manager to say, with proof (SOA-06).</summary>
    public static async Task WorkAsync(Turn turn, string treatmentId, WorkStage stage)
    {
        foreach (var use in await turn.Db.Set<ControlUse>().Where(u => u.TreatmentId == treatmentId).ToListAsync(turn.Cancellation))
        {
            use.Stage = stage;
            var entry = await turn.Db.Set<SoaEntry>().FirstOrDefaultAsync(e => e.ControlId == use.ControlId, turn.Cancellation);
            if (entry is { ImplementationStatus: Implementation.NotStarted or Implementation.Planned } && stage == WorkStage.InProgress)
            {
                entry.ImplementationStatus = Implementation.InProgress;
                Changed(turn, entry, $"{treatmentId} has started");
            }
        }
    }

    /// <summary>A treatment was cancelled: nothing relies on the controls through it any more.</summary>
    public static async Task ReleaseAsync(Turn turn, string treatmentId) =>
        turn.Db.RemoveRange(await turn.Db.Set<ControlUse>().Where(u => u.TreatmentId == treatmentId).ToListAsync(turn.Cancellation));

    /// <summary>Treatments, open risks and requirements that rely on a control (SOA-02).</summary>
    public static async Task<IReadOnlyList<string>> ReliersAsync(IsmsDb db, SoaEntry entry, CancellationToken cancellationToken)
    {
        var treatments = await db.Set<ControlUse>().AsNoTracking().Where(u => u.ControlId == entry.ControlId)
            .OrderBy(u => u.TreatmentId).Select(u => u.TreatmentId).Take(Counting.Most).ToListAsync(cancellationToken);
        var linked = entry.RiskIds;
        var risks = await db.Set<Risk>().AsNoTracking()
            .Where(r => r.Status != RiskState.Closed && (linked.Contains(r.Id) || r.ExistingControlIds.Contains(entry.ControlId)))
            .OrderBy(r => r.Id).Select(r => r.Id).Take(Counting.Most).ToListAsync(cancellationToken);
        return [.. treatments.Order(StringComparer.Ordinal), .. risks.Order(StringComparer.Ordinal), .. entry.RequirementIds];
    }

    internal static void Changed(Turn turn, SoaEntry entry, string why)
    {
        entry.DecideBy ??= turn.Today.AddDays(SoaEntry.DaysToDecide);
        turn.Move(entry, "edit", why);
    }
}
