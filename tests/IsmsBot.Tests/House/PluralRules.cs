using System.Text.RegularExpressions;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Tests.House;

/// <summary>
/// A number stands before the word for one or for several, never before a fixed plural: "1 days" is a slip in any language. The words that are looked
/// for are those of the registers and the usual ones; <c>{days:day|days}</c> says both.
/// </summary>
internal static partial class PluralRules
{
    private static readonly HashSet<string> Plurals = new(
        [
            .. RoomCatalog.Rooms.SelectMany(room => room.Registers).Select(register => register.Noun.Many.Split(' ')[^1]),
            "days", "weeks", "months", "years", "hours", "minutes", "people", "persons", "things", "rows", "lines", "columns", "cells", "characters",
            "files", "questions", "answers", "owners", "cards", "records", "tasks", "controls", "sections", "acceptances", "members", "changes",
        ],
        StringComparer.Ordinal);

    public static IEnumerable<string> Of(Literal literal) => Count().Matches(literal.Template)
        .Where(match => Plurals.Contains(match.Groups["word"].Value))
        .Select(match => $"{literal.Where}: \"{match.Value}\" is wrong for one; write {{n:one|several}} (Counted)");

    [GeneratedRegex(@"\{\d+\} (more |open |new )?(?<word>[a-z]+)\b")]
    private static partial Regex Count();
}
