using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Applicability;

/// <summary>6.1.3 b) and c): the controls that treatments and risks found necessary, compared with what the SoA includes.</summary>
public static class Necessary
{
    /// <summary>Necessary, but not included: must be empty.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(IsmsDb db, CancellationToken cancellationToken)
    {
        var used = await db.Set<ControlUse>().AsNoTracking().Select(u => u.ControlId).Distinct().ToListAsync(cancellationToken);
        var open = db.Set<Risk>().Where(r => r.Status != RiskState.Closed);
        var working = await db.Set<SoaEntry>()
            .Where(e => e.Applicability != Applies.Included && open.Any(r => r.ExistingControlIds.Contains(e.ControlId))).Select(e => e.ControlId)
            .ToListAsync(cancellationToken);
        var included = await db.Set<SoaEntry>().AsNoTracking().Where(e => e.Applicability == Applies.Included).Select(e => e.ControlId)
            .ToListAsync(cancellationToken);
        return [.. used.Concat(working).Distinct(StringComparer.Ordinal).Except(included, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The status that follows from the work on a control; null when no treatment works on it.</summary>
    public static Implementation? StatusOf(IReadOnlyList<WorkStage> work) =>
        work.Count == 0 ? null : work.All(w => w == WorkStage.Done) ? Implementation.Implemented : work.Any(w => w != WorkStage.Planned)
            ? Implementation.InProgress : Implementation.Planned;
}
