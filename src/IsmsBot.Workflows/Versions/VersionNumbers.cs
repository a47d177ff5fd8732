using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>The next label of a document. A label that was given out is never used again, not even after a draft was dropped or rejected.</summary>
internal static class VersionNumbers
{
    public static async Task<string> NextAsync(IsmsDb db, string code, ChangeKind kind, CancellationToken cancellationToken)
    {
        var labels = await db.Set<DocumentVersion>().Where(v => v.DocumentCode == code).Select(v => v.VersionLabel).ToListAsync(cancellationToken);
        var inForce = db.Set<ControlledDocument>().Where(d => d.Code == code).Select(d => d.CurrentVersion);
        var current = await inForce.FirstOrDefaultAsync(cancellationToken);
        return Next([.. labels.Append(current ?? "").Where(DocumentNames.IsVersion)], current, kind);
    }

    public static string Next(IReadOnlyList<string> taken, string? current, ChangeKind kind)
    {
        var used = taken.Select(DocumentNames.Order).ToList();
        if (kind == ChangeKind.Minor && current is not null && DocumentNames.IsVersion(current))
        {
            var major = DocumentNames.Order(current).Major;
            return $"{major}.{used.Where(n => n.Major == major).Max(n => n.Minor) + 1}";
        }

        return $"{used.Select(n => n.Major).DefaultIfEmpty(0).Max() + 1}.0";
    }

    /// <summary>DOV-POL-001-4.0 for ISMS-POL-001 4.0.</summary>
    public static string Id(string code, string label) => $"DOV-{code[(code.IndexOf('-', StringComparison.Ordinal) + 1)..]}-{label}";
}
