using System.Security.Cryptography;
using System.Text;
using IsmsBot.Catalog;

namespace IsmsBot.Workflows.Applicability;

/// <summary>One line as it is frozen in a version: control, decision, status, reasons.</summary>
public sealed record SoaLine(string ControlId, string Applies, string Status, string Reasons, string Justification)
{
    public override string ToString() =>
        string.Join('\t', ControlId, Applies, Status, Reasons, Justification.ReplaceLineEndings(" ").Replace('\t', ' '));
}

/// <summary>The lines of a Statement of Applicability in the order of Annex A, as one text, with its fingerprint.</summary>
public static class SoaLines
{
    private static readonly Dictionary<string, int> Order = AnnexControls.All
        .Select((c, i) => (c.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);

    /// <summary>The place of a control in Annex A; those of our own come after.</summary>
    public static int PlaceOf(string controlId) => Order.GetValueOrDefault(controlId, int.MaxValue);

    /// <summary>As Annex A has them, then our own: C.2 before C.10.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, string> controlId) =>
        items.OrderBy(i => PlaceOf(controlId(i))).ThenBy(i => controlId(i).Length).ThenBy(controlId, StringComparer.Ordinal);

    public static string Write(IEnumerable<SoaEntry> entries) => Write(SoaStanding.Of(entries.AsQueryable()).AsEnumerable().Select(s => s.Line));

    public static string Write(IEnumerable<SoaLine> lines) => string.Join('\n', InOrder(lines, l => l.ControlId).Select(l => l.ToString()));

    public static IReadOnlyList<SoaLine> Read(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).Where(p => p.Length == 5)
            .Select(p => new SoaLine(p[0], p[1], p[2], p[3], p[4]))];

    public static string HashOf(string lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)));

    /// <summary>Lines that were decided otherwise, or not at all, in the version before.</summary>
    public static IReadOnlyList<SoaLine> Changed(string before, string now)
    {
        var old = Read(before).ToDictionary(l => l.ControlId, StringComparer.Ordinal);
        return [.. Read(now).Where(l => !old.TryGetValue(l.ControlId, out var was) || was != l)];
    }
}
