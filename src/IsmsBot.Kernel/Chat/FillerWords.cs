using System.Collections.Frozen;

namespace IsmsBot.Kernel.Chat;

/// <summary>Words that carry no meaning of their own in a command, English and German, folded.</summary>
internal static class FillerWords
{
    private static readonly FrozenSet<string> weak = Words(
        "a an the of me please is am i has "
        + "der die das den dem des ein eine einen einem einer bitte mir ist bin ich hat");

    private static readonly FrozenSet<string> polite = Words(
        "could can you would will kindly show give tell let lets hey hi hello want need like to see get open now just us about "
        + "for isms bot ismsbot thanks "
        + "kannst du koennen koennten koenntest sie zeige zeig zeigen gib geben sag sage moechte will wuerde gern gerne mal doch "
        + "hallo uns fuer zum zur zu es sehen oeffnen oeffne anzeigen von danke jetzt");

    /// <summary>May stand in a message unasked, and may be missing from it: "report nonconformity".</summary>
    public static bool IsWeak(string word) => weak.Contains(word);

    /// <summary>May stand in a message unasked: "could you please show me".</summary>
    public static bool IsSkippable(string word) => weak.Contains(word) || polite.Contains(word);

    private static FrozenSet<string> Words(string words) => words.Split(' ').Distinct().ToFrozenSet(StringComparer.Ordinal);
}
