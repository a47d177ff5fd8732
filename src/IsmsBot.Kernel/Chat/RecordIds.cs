using System.Collections.Frozen;
using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Chat;

/// <summary>The shapes of record ids, by prefix.</summary>
internal static class RecordIds
{
    private const int UsualWidth = 4;

    private static readonly FrozenDictionary<string, int> otherWidths =
        new Dictionary<string, int> { ["PRC"] = 2, ["ACK"] = 5 }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The id of these parts; empty if there is no such shape.</summary>
    /// <param name="prefix">A prefix of a record type.</param>
    /// <param name="rest">What follows it.</param>
    public static string Of(string prefix, List<string> rest) => rest switch
    {
        [var number] when IdParts.IsFigures(number) => $"{prefix}-{IdParts.Padded(number, otherWidths.GetValueOrDefault(prefix, UsualWidth))}",
        [var year, var number] when IdParts.IsYear(year) && IdParts.IsFigures(number) => $"{prefix}-{year}-{IdParts.Padded(number, 2)}",
        [var year, "Q", [>= '1' and <= '4'] quarter] when IdParts.IsYear(year) => $"{prefix}-{year}-Q{quarter}",
        [var year, var month, var day] when IdParts.IsYear(year) && IdParts.IsFigures(month) && IdParts.IsFigures(day) =>
            $"{prefix}-{year}-{IdParts.Padded(month, 2)}-{IdParts.Padded(day, 2)}",
        ["A", ..] or ["C", ..] when prefix == "SOA" => IdWords.Control(rest) is { Length: > 0 } control ? $"SOA-{control}" : string.Empty,
        [{ Length: 3 } kind, var code] when prefix == "DOC" && IsKind(kind) && (IdParts.IsFigures(code) || kind == "REC") =>
            $"DOC-{kind}-{(IdParts.IsFigures(code) ? IdParts.Padded(code, 3) : code)}",
        [{ Length: 3 } kind, var number, var major, var minor] when prefix == "DOV" && IsKind(kind) && rest[1..].TrueForAll(IdParts.IsFigures) =>
            $"DOV-{kind}-{IdParts.Padded(number, 3)}-{major}.{minor}",
        _ => string.Empty,
    };

    private static bool IsKind(string kind) => DocumentSet.Numbering.TypeCodes.ContainsKey(kind);
}
