using System.Text.RegularExpressions;

namespace IsmsBot.Tests.House;

/// <summary>
/// Finds the strings of source that become sentences for people, by the words around them: arguments of the card kit, of replies and refusals, casts
/// to Sentence, and members whose type is Sentence. Questions of interviews and words of states are not found here but asked of the rooms.
/// </summary>
internal static partial class SentencesInSource
{
    private static readonly HashSet<string> KitCalls = new(StringComparer.Ordinal)
    {
        "Overline", "Title", "Heading", "Text", "Quiet", "Notice", "Facts", "Row", "Button", "Link", "More", "Ask", "AskDate", "AskNumber", "Choose",
        "Tick", "Table", "Progress", "Ring",
    };

    private static readonly HashSet<string> OtherCalls = new(StringComparer.Ordinal)
        {
            "Plain",
            "Reply.Say",
            "Kernel.Acts.Reply.Say",
            "Reply.With",
            "Refuse.Missing",
            "Refuse.UnlessReasoned",
            "CardButton",
            "CardLink",
            "LinkPage.Saying",
            "LinkPage.Offering",
            "Reading",
            "OpenTask",
            "OpenItem",
            "Slice",
            "AskAsync",
        };

    private static readonly HashSet<string> Transparent = new(StringComparer.Ordinal) { "", "Select", "new", "when", LiteralReader.Switch };

    public static IEnumerable<Literal> Of(SourceFile source) => LiteralReader.Read(source).Where(literal => literal.HasWords && IsSentence(literal));

    /// <summary>Words that are shown and can never be translated: given to Sentence.Of, or put into a hole.</summary>
    public static IEnumerable<string> Baked(SourceFile source) => LiteralReader.Read(source)
        .Where(literal => literal.HasWords
            && ((Nearest(literal)?.EndsWith("Sentence.Of", StringComparison.Ordinal) == true
                && !source.Path.EndsWith("Samples.cs", StringComparison.Ordinal))
                || (literal.InHole && IsSentence(literal) && Nearest(literal) is var call && (call is null || IsSentenceCall(literal, call)))))
        .Select(literal => $"{literal.Where}: \"{literal.Template}\" is shown but cannot be said in German; make it a sentence of its own");

    /// <summary>
    /// Choices between strings with holes: C# makes each a string before it becomes a sentence, and the values are baked in.
    /// </summary>
    public static IEnumerable<string> BakedChoices(SourceFile source) => LiteralReader.Read(source)
        .Where(literal => literal.Template.Contains("{0", StringComparison.Ordinal) && literal.HasWords && !literal.InHole && IsSentence(literal))
        .Where(literal => literal.Before.TrimEnd() is var before
            && (ChoiceArm().IsMatch(before) || (before.EndsWith("=>", StringComparison.Ordinal) && literal.Calls is [LiteralReader.Switch, ..])))
        .Select(
            literal => $"{literal.Where}: write (Sentence) before \"{literal.Template}\", or its values are baked in before it can be translated");

    private static bool IsSentence(Literal literal)
    {
        if (GuardId().IsMatch(literal.Template) || literal.Template.Contains("https://", StringComparison.Ordinal))
        {
            return false;
        }

        var before = literal.Before.TrimEnd();
        return before.EndsWith("(Sentence)", StringComparison.Ordinal) || Assigned().IsMatch(before)
            || (Nearest(literal) is { } call
                ? IsSentenceCall(literal, call)
                : (SentenceMember().IsMatch(Member(literal.Before)) || Statement(literal.Before).Contains("(Sentence)", StringComparison.Ordinal)));
    }

    private static bool IsSentenceCall(Literal literal, string call)
    {
        var second = literal.Before.TrimEnd().EndsWith(',');
        return call switch
        {
            "Refuse.With" or "Refuse.When" or "Refuse.Unless" or "With" => second && literal.Calls[0].Length == 0,
            "Option" or "Task.FromResult" or "Refuse.NotFound" => second,
            _ => OtherCalls.Contains(call) || (call.Split('.') is ["kit" or "form" or "inner", var name] && KitCalls.Contains(name)),
        };
    }

    /// <summary>The nearest call with a name; null when a block or the file comes first.</summary>
    private static string? Nearest(Literal literal) =>
        literal.Calls.FirstOrDefault(call => !Transparent.Contains(call)) is { } call && call != LiteralReader.Block ? call : null;

    /// <summary>From the head of the member around a place to the place.</summary>
    private static string Member(string before)
    {
        var heads = Head().Matches(before);
        return heads.Count == 0 ? "" : before[heads[^1].Index..];
    }

    private static string Statement(string before) => before[(before.LastIndexOfAny([';', '{', '}']) + 1)..];

    [GeneratedRegex(@"(?<!\w)[?:]$")]
    private static partial Regex ChoiceArm();

    [GeneratedRegex(@"^[A-Z]{3}-[0-9]{2}$")]
    private static partial Regex GuardId();

    [GeneratedRegex(@"\b(Why|problem)\s*=\s*(\w+ is null \? )?$")]
    private static partial Regex Assigned();

    [GeneratedRegex(@"^    (public|private|protected|internal)\b", RegexOptions.Multiline)]
    private static partial Regex Head();

    [GeneratedRegex(@"^    (public|private|protected|internal)[\w ]*? (Sentence\??|Task<Sentence\??>|\([^)]*Sentence\?[^)]*\)) \w+\s*(\(|=>|\{|=)")]
    private static partial Regex SentenceMember();
}
