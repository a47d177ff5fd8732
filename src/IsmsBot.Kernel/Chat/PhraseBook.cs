namespace IsmsBot.Kernel.Chat;

/// <summary>
/// Understands messages by phrases: tolerant of case, punctuation, fillers, order and small typing mistakes, in English and German,
/// without any outside help. Safe for use from many threads at once.
/// </summary>
public sealed class PhraseBook
{
    /// <summary>Longer messages are cut here.</summary>
    public const int LongestMessage = 500;

    private const int NearestShown = 3;

    private readonly Vocabulary vocabulary;
    private readonly CompiledPattern[] patterns;
    private readonly int[][] patternsByWord;
    private readonly int[] patternsWithoutWord;
    private readonly NearestCandidate[] candidates;

    /// <param name="entries">What can be said. The order decides between phrases that fit equally well.</param>
    public PhraseBook(IEnumerable<PhraseEntry> entries)
    {
        PhraseEntry[] all = [.. entries];
        var spoken = all.SelectMany(entry => entry.Phrases, (entry, phrase) => (entry.Key, Phrase: phrase))
            .SelectMany(pair => pair.Phrase.Patterns(), (pair, pattern) => (pair.Key, pair.Phrase, Pattern: pattern)).ToArray();
        vocabulary = new Vocabulary(
            spoken.SelectMany(item => item.Pattern.Elements).Where(element => element.Slot is null).Select(element => element.Word));
        patterns = Array.ConvertAll(spoken, item => CompiledPattern.Of(item.Key, item.Phrase, item.Pattern, vocabulary));
        candidates = Array.ConvertAll(all, entry => new NearestCandidate(
            entry.Key, [.. entry.Phrases.SelectMany(phrase => phrase.Patterns()).Select(pattern => pattern.Words).Where(words => words.Length > 0)]));
        (patternsByWord, patternsWithoutWord) = Index();
    }

    /// <summary>What a message means for this person. Never throws for any text.</summary>
    public PhraseResult Match(string text, PhraseContext context)
    {
        var shortened = text.Length > LongestMessage;
        text = shortened ? text[..LongestMessage] : text;
        var tokens = Tokens.Of(text);
        var heard = new HeardWord[tokens.Count];
        for (var token = 0; token < heard.Length; token++)
        {
            heard[token] = vocabulary.Hear(tokens[token].Word);
        }

        var matcher = new PhraseMatcher(tokens, heard, new SlotReader(text, tokens, context));
        var likely = Likely(heard);
        return Best(likely, matcher, Way.InOrder, context, shortened)
            ?? Best(likely, matcher, Way.InAnyOrder, context, shortened)
            ?? Best(likely, matcher, Way.WithUnreadDates, context, shortened)
            ?? (PhraseResult)new NoMatch(NearestTo(text, context), shortened);
    }

    private IReadOnlyList<string> NearestTo(string text, PhraseContext context) =>
        Nearest.Of(text, candidates.Where(candidate => context.MayUse?.Invoke(candidate.Key) ?? true), NearestShown);

    private PhraseMatch? Best(List<int> likely, PhraseMatcher matcher, Way way, PhraseContext context, bool shortened)
    {
        CompiledPattern? best = null;
        SlotValue?[] values = [];
        var bestFit = default(Fit);
        foreach (var index in likely)
        {
            var pattern = patterns[index];
            SlotValue?[] filled = [];
            var fit = way == Way.InAnyOrder
                ? pattern.IsOrderFree ? matcher.InAnyOrder(pattern, out filled) : null
                : matcher.InOrder(pattern, way == Way.WithUnreadDates, out filled);
            if (fit is not { } found)
            {
                continue;
            }

            // Between equals the phrase in the language of the person.
            found = found with { Score = (2 * found.Score) + (pattern.Phrase.Language == context.Language ? 1 : 0) };
            if (best is null || found.Score > bestFit.Score)
            {
                (best, bestFit, values) = (pattern, found, filled);
            }
        }

        return best is null ? null : new PhraseMatch(
            best.Key, Named(best, values), !bestFit.Corrected && way == Way.InOrder, best.Phrase, shortened);
    }

    private static Dictionary<string, SlotValue> Named(CompiledPattern pattern, SlotValue?[] values)
    {
        var named = new Dictionary<string, SlotValue>(values.Length, StringComparer.Ordinal);
        foreach (var slot in pattern.Slots)
        {
            named[slot.Name] = values[slot.Index]!;
        }

        return named;
    }

    /// <summary>Patterns whose rarest word is in the message, and those without words.</summary>
    private List<int> Likely(HeardWord[] heard)
    {
        var likely = new List<int>(patternsWithoutWord);
        var seen = new HashSet<int>();
        foreach (var word in heard)
        {
            if (word.Exact >= 0 && seen.Add(word.Exact))
            {
                likely.AddRange(patternsByWord[word.Exact]);
            }

            foreach (var near in word.Near)
            {
                if (seen.Add(near))
                {
                    likely.AddRange(patternsByWord[near]);
                }
            }
        }

        likely.Sort();
        return likely;
    }

    private (int[][] ByWord, int[] WithoutWord) Index()
    {
        var uses = new int[vocabulary.Count];
        foreach (var word in patterns.SelectMany(pattern => pattern.WordIds.Distinct()).Where(word => word >= 0))
        {
            uses[word]++;
        }

        var byWord = patterns.Select((pattern, index) => (index, word: Rarest(pattern, uses))).ToLookup(pair => pair.word, pair => pair.index);
        return ([.. Enumerable.Range(0, vocabulary.Count).Select(word => byWord[word].ToArray())], [.. byWord[-1]]);
    }

    private static int Rarest(CompiledPattern pattern, int[] uses)
    {
        var rarest = -1;
        for (var element = 0; element < pattern.WordIds.Length; element++)
        {
            var word = pattern.WordIds[element];
            if (word >= 0 && !pattern.Elements[element].IsWeak && (rarest < 0 || uses[word] < uses[rarest]))
            {
                rarest = word;
            }
        }

        return rarest;
    }

    private enum Way
    {
        InOrder,
        InAnyOrder,
        WithUnreadDates,
    }
}
