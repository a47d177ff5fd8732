using System.Text.RegularExpressions;
using IsmsBot.Catalog;
using Sentence = IsmsBot.Kernel.Words.Sentence;

namespace IsmsBot.Workflows.Versions;

/// <summary>The numbering of documents (documents.json, numbering).</summary>
internal static class DocumentCodes
{
    public static bool FitsScheme(string code) =>
        Regex.IsMatch(code, DocumentSet.Numbering.DocumentPattern) && DocumentSet.Numbering.TypeCodes.ContainsKey(code.Split('-')[1]);

    /// <summary>The lowest number above all that were given out for the type in the code; PRO when the code names no type.</summary>
    public static async Task<string> NextFreeAsync(Turn turn, string code)
    {
        var type = code.Split('-').Skip(1).FirstOrDefault(DocumentSet.Numbering.TypeCodes.ContainsKey) ?? "PRO";
        var prefix = $"ISMS-{type}-";
        var codes = await turn.Db.Set<ControlledDocument>().Where(d => d.Code.StartsWith(prefix)).Select(d => d.Code).ToListAsync(turn.Cancellation);
        var numbers = codes.Concat(DocumentSet.All.Select(d => d.Code).Where(c => c.StartsWith(prefix, StringComparison.Ordinal)))
            .Select(c => int.TryParse(c[prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return $"{prefix}{numbers.DefaultIfEmpty(0).Max() + 1:000}";
    }

    /// <summary>DOC-02: the code is of the scheme and nobody else has it.</summary>
    public static async Task RefuseUnfitAsync(Turn turn, ControlledDocument document)
    {
        var taken = await turn.Db.Set<ControlledDocument>().AnyAsync(d => d.Code == document.Code && d.Id != document.Id, turn.Cancellation);
        Refuse.When(
            taken || !FitsScheme(document.Code), "DOC-02",
            ("code", Sentence.Of(document.Code)), ("next", Sentence.Of(await NextFreeAsync(turn, document.Code))));
    }
}
