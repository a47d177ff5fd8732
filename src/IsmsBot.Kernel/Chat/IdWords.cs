using System.Globalization;
using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Chat;

/// <summary>Reads ids as people type them, and writes them as the records have them. A figure is never guessed.</summary>
public static class IdWords
{
    private const string House = "ISMS";

    /// <summary>
    /// RSK-0007, rsk 7, rsk7 -> RSK-0007; aud 2026 1 -> AUD-2026-01; evl 2026 q2 -> EVL-2026-Q2. The prefix must be that of a record type.
    /// </summary>
    /// <param name="text">As typed.</param>
    /// <param name="id">The id; whether there is such a record is not known here.</param>
    /// <param name="onlyPrefix">The only prefix that fits; then the number alone is enough.</param>
    public static bool TryRecordId(string text, out string id, string? onlyPrefix = null)
    {
        id = string.Empty;
        var parts = IdParts.Of(text);
        if (parts.Count == 0)
        {
            return false;
        }

        var (prefix, rest) = IdParts.IsLetters(parts[0]) ? (parts[0], parts[1..]) : (onlyPrefix ?? string.Empty, parts);

        // ISMS-OBJ-001 is a document, OBJ-0001 a record: three figures behind a prefix that both use mean the document.
        var isDocument = onlyPrefix is null && rest is [{ Length: 3 } number] && IdParts.IsFigures(number)
            && DocumentSet.Numbering.TypeCodes.ContainsKey(prefix);
        if (!isDocument && RecordTypes.WithPrefix(prefix) is not null && (onlyPrefix ?? prefix) == prefix)
        {
            id = RecordIds.Of(prefix, rest);
        }

        return id.Length > 0;
    }

    /// <summary>ISMS-POL-001, pol-001, isms pol 1 -> ISMS-POL-001; a record series ISMS-REC-AUD, and one of it ISMS-REC-AUD-2026-01.</summary>
    public static bool TryDocumentCode(string text, out string code)
    {
        var parts = IdParts.Of(text);
        var withHouse = parts is [House, ..];
        var rest = withHouse ? parts[1..] : parts;
        code = rest switch
        {
            [var kind, var number] when IdParts.IsFigures(number) && (number.Length <= 3 || withHouse)
                && DocumentSet.Numbering.TypeCodes.ContainsKey(kind) => $"{House}-{kind}-{IdParts.Padded(number, 3)}",
            ["REC", { Length: 3 } series] when withHouse && IdParts.IsLetters(series) => $"{House}-REC-{series}",
            ["REC", { Length: 3 } series, var year, var number] when withHouse && IdParts.IsLetters(series) && IdParts.IsYear(year)
                && IdParts.IsFigures(number) => $"{House}-REC-{series}-{year}-{IdParts.Padded(number, 2)}",
            _ => string.Empty,
        };
        return code.Length > 0;
    }

    /// <summary>A.8.13, a 8 13, a8.13, 8.13 -> A.8.13, if Annex A has it; c 3 -> C.3 for a control of our own.</summary>
    public static bool TryControl(string text, out string control)
    {
        var parts = IdParts.Of(text);
        var isBare = parts is [var theme, _] && IdParts.IsFigures(theme) && text.Contains('.', StringComparison.Ordinal);
        control = Control(isBare ? ["A", .. parts] : parts);
        return control.Length > 0;
    }

    internal static string Control(List<string> parts) => parts switch
    {
        ["A", var theme, var number] when IdParts.IsFigures(theme) && IdParts.IsFigures(number) =>
            AnnexControls.Find($"A.{Plain(theme)}.{Plain(number)}")?.Id ?? string.Empty,
        ["C", var own] when IdParts.IsFigures(own) && own.AsSpan().ContainsAnyInRange('1', '9') => $"C.{Plain(own)}",
        _ => string.Empty,
    };

    private static string Plain(string figures) =>
        int.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
