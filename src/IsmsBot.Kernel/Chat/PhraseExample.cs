using System.Text.RegularExpressions;
using IsmsBot.Kernel.Data;

namespace IsmsBot.Kernel.Chat;

/// <summary>A phrase as people type it: without its optional part, and with something in each hole that could stand there.</summary>
internal static partial class PhraseExample
{
    /// <summary>"treatment {id:TRT}" is "treatment TRT-0012".</summary>
    public static string Of(string phrase) => Hole().Replace(Needed(phrase), hole => In(hole.Groups["kind"].Value, hole.Groups["prefix"].Value));

    /// <summary>Whether it says everything as it stands, so that a button can say it.</summary>
    public static bool IsWhole(string phrase) => !Needed(phrase).Contains('{', StringComparison.Ordinal);

    private static string Needed(string phrase)
    {
        var optional = phrase.IndexOf('[', StringComparison.Ordinal);
        return (optional < 0 ? phrase : phrase[..optional]).Trim();
    }

    private static string In(string kind, string prefix) => kind switch
    {
        "id" => NumberSeries.Id(prefix.Length == 0 ? "RSK" : prefix, 12),
        "code" => "ISMS-POL-001",
        "control" => "A.5.15",
        "clause" => "7.3",
        "date" => "2026-12-01",
        "value" => "12",
        "person" => "Sven Keller",
        _ => "…",
    };

    /// <summary>{id}, {id:TRT}, {from:date}.</summary>
    [GeneratedRegex(@"\{(?:(?<kind>id):(?<prefix>[A-Z]+)|(?:\w+:)?(?<kind>\w+))\}")]
    private static partial Regex Hole();
}
