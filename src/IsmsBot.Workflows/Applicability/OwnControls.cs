using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Applicability;

/// <summary>Controls of our own: C.1, C.2 ...</summary>
public static class OwnControls
{
    /// <summary>The first of these controls that nobody has added, or null. Those of Annex A are known already.</summary>
    public static async Task<string?> UnknownAsync(IsmsDb db, IReadOnlyList<string> controlIds, CancellationToken cancellationToken)
    {
        var own = controlIds.Where(IsOwn).ToList();
        var known = own.Count == 0 ? [] : await db.Set<SoaEntry>().Where(e => own.Contains(e.ControlId)).Select(e => e.ControlId).ToListAsync(cancellationToken);
        return own.Except(known, StringComparer.Ordinal).FirstOrDefault();
    }

    public static bool IsOwn(string controlId) => controlId.StartsWith("C.", StringComparison.Ordinal);
}
