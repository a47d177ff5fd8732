using System.Security.Cryptography;
using System.Text;

namespace IsmsBot.Workflows.Treatments;

/// <summary>The lines of a plan, and their fingerprint.</summary>
public static class PlanLines
{
    /// <summary>Whatever was approved and is not yet settled.</summary>
    public static IQueryable<Treatment> Open(IsmsDb db) => db.Set<Treatment>().AsNoTracking()
        .Where(t => t.Status == TreatmentState.Approved || t.Status == TreatmentState.InProgress || t.Status == TreatmentState.Implemented);

    public static Task<List<Treatment>> OfAsync(IsmsDb db, RtpVersion plan, CancellationToken cancellationToken) =>
        db.Set<Treatment>().AsNoTracking().Where(t => plan.TreatmentIds.Contains(t.Id)).OrderBy(t => t.Id).ToListAsync(cancellationToken);

    /// <summary>What an owner approves: the work, its cost, who and by when; not how far it is.</summary>
    public static string HashOf(IEnumerable<Treatment> lines)
    {
        var text = string.Join('\n', lines.OrderBy(t => t.Id, StringComparer.Ordinal).Select(Line));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static string Line(Treatment t) => string.Create(
        CultureInfo.InvariantCulture,
        $"{t.Id}\t{t.RiskId}\t{t.Option}\t{t.Description}\t{string.Join(' ', t.ControlIds)}\t{t.Resources}\t{t.ResponsibleId}\t{t.DueAt:yyyy-MM-dd}");
}
