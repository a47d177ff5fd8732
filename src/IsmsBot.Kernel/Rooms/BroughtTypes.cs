using System.Reflection;
using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Rooms;

/// <summary>Types of records that rooms bring along lie beside them as <c>*.records.json</c>.</summary>
internal static class BroughtTypes
{
    private static readonly HashSet<Assembly> Known = [];

    /// <summary>Adds those of an assembly to the catalogue, once; the caller sees to it that nobody else does so at the same time.</summary>
    public static void Read(Assembly assembly)
    {
        if (!Known.Add(assembly))
        {
            return;
        }

        var files = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".records.json", StringComparison.Ordinal));
        foreach (var name in files.Order(StringComparer.Ordinal))
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            RecordTypes.Bring(file);
        }
    }
}
