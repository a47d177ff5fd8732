using System.Globalization;

namespace IsmsBot.Tests.House;

/// <summary>
/// No line of C# is wider than 150 characters, except in files on a list with the number of lines that are: it may only fall. Approving lowers the
/// numbers to what is needed and raises none.
/// </summary>
internal static class WideLines
{
    public const int Most = 150;

    public static IReadOnlyDictionary<string, int> In(IEnumerable<SourceFile> sources) => sources
        .Select(source => (source.Path, Wide: source.Text.ReplaceLineEndings("\n").Split('\n').Count(line => line.Length > Most)))
        .Where(file => file.Wide > 0)
        .ToDictionary(file => file.Path, file => file.Wide, StringComparer.Ordinal);

    /// <summary>Lines such as "12 src/IsmsBot.Kernel/Acts/Act.cs"; those that begin with # are remarks.</summary>
    public static IReadOnlyDictionary<string, int> Read(IEnumerable<string> list) => list
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(' ', 2))
        .ToDictionary(parts => parts[1], parts => int.Parse(parts[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static IEnumerable<string> Complaints(IReadOnlyDictionary<string, int> found, IReadOnlyDictionary<string, int> allowed) =>
        found.Keys
            .Union(allowed.Keys)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => (Found: found.GetValueOrDefault(path), Allowed: allowed.GetValueOrDefault(path)) switch
            {
                var (wide, most) when wide > most => [$"{path} has {wide} lines of more than {Most} characters, {most} may be"],
                var (wide, most) when wide < most =>
                    [$"{path} has {wide} lines of more than {Most} characters, the list says {most}: ./dev approve lowers it"],
                _ => Array.Empty<string>(),
            });

    /// <summary>The list with its remarks and with no number higher than needed.</summary>
    public static IEnumerable<string> Lowered(IEnumerable<string> list, IReadOnlyDictionary<string, int> found) => list
        .Select(line => line.Length == 0 || line[0] == '#' ? line : Lowered(line, found))
        .OfType<string>();

    private static string? Lowered(string line, IReadOnlyDictionary<string, int> found)
    {
        var (path, most) = Read([line]).Single();
        var needed = Math.Min(most, found.GetValueOrDefault(path));
        return needed == 0 ? null : $"{needed} {path}";
    }
}
