using System.Collections.Concurrent;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Exchange;

/// <summary>What a column is likely to be.</summary>
/// <param name="Name">Of a field, or of something that such files say and the register has no field for.</param>
/// <param name="Points">100 for the register's own words, less the further away.</param>
internal sealed record Guess(string Name, int Points)
{
    public const int Sure = 100;

    /// <summary>Less than a whole phrase of it is only a word inside others.</summary>
    private const int Strong = 60;

    public bool IsStrong => Points >= Strong;

    public bool IsSure => Points == Sure;
}

/// <summary>Finds out what a column is by its heading: by the register's own words, or by those that people use (headings.json).</summary>
internal sealed class HeadingBook
{
    /// <summary>Of the column of the ids.</summary>
    public const string Id = "#id";

    /// <summary>Of the column of the state, which is written and not read.</summary>
    public const string State = "#state";

    /// <summary>What the name of a figure ends with that is meant after what is done about it, or before.</summary>
    public const string After = "After";

    public const string Before = "Before";

    private const int ShortestInside = 5;
    private const int LongestHeading = 60;

    private static readonly ConcurrentDictionary<Register, HeadingBook> Books = new();

    private readonly Dictionary<string, string> sure = new(StringComparer.Ordinal);
    private readonly List<(string Name, Heading Word)> words;
    private readonly string[] nouns;

    private HeadingBook(Register register)
    {
        nouns = [Heading.Fold(register.Noun.One), Heading.Fold(register.Noun.GermanOne)];
        Add(Id, FileHead.Id);
        Add(State, FileHead.State);
        foreach (var field in register.FileFields)
        {
            Add(field.Name, field.Head);
            Add(field.Name, field.Label);
            Add(field.Name, field.Question);
            sure.TryAdd(Heading.Fold(field.Name), field.Name);
        }

        var fields = register.FileFields.ToDictionary(field => field.Name, field => field.Name, StringComparer.OrdinalIgnoreCase);
        words = [.. Headings.Of(register.Type)
            .SelectMany(said => said.Words.Select(word => (fields.GetValueOrDefault(said.Name, said.Name), Heading.Of(word))))];
    }

    public static bool IsAround(string name) => name.EndsWith(After, StringComparison.Ordinal) || name.EndsWith(Before, StringComparison.Ordinal);

    public static HeadingBook Of(Register register) => Books.GetOrAdd(register, one => new HeadingBook(one));

    /// <returns>Null for a heading that means nothing to the register.</returns>
    public Guess? Find(Heading heading)
    {
        if (heading.Words.Length is 0 or > LongestHeading)
        {
            return null;
        }

        var own = WithoutNoun(heading.Words);
        if ((Own(heading.Words) ?? Own(own)) is { } name)
        {
            return new Guess(name, Guess.Sure);
        }

        return Around(heading) ?? Best(heading, own, words);
    }

    /// <summary>"Residual likelihood", "Bruttoschaden": a figure before or after what is done about it.</summary>
    private Guess? Around(Heading heading)
    {
        foreach (var (kind, marks) in new[] { (After, Headings.After), (Before, Headings.Before) })
        {
            var mark = marks.FirstOrDefault(word => heading.Tokens.Contains(word))
                ?? marks.Where(word => word.Length >= 4).FirstOrDefault(word => heading.Joined.StartsWith(word, StringComparison.Ordinal));
            if (mark is null)
            {
                continue;
            }

            var bare = string.Join(
                ' ', heading.Tokens.Contains(mark) ? heading.Tokens.Where(token => token != mark) : [heading.Joined[mark.Length..]]);
            var figures = words.Where(word => word.Name is "Likelihood" or "Impact" or "Score" or "level").ToList();
            if (Best(Heading.Of(bare), WithoutNoun(bare), figures) is { } figure)
            {
                return figure with { Name = figure.Name + kind };
            }
        }

        return null;
    }

    private static Guess? Best(Heading heading, string own, IReadOnlyList<(string Name, Heading Word)> words) => words
        .Select(word => new Guess(word.Name, Points(heading, own, word.Word))).Where(guess => guess.Points > 0).MaxBy(guess => guess.Points);

    private static int Points(Heading heading, string own, Heading word) =>
        heading.Words == word.Words ? 90
        : own == word.Words ? 85
        : word.Tokens.Count > 1 && word.Tokens.All(heading.Tokens.Contains) ? 60 + word.Tokens.Count
        : word.Joined.Length >= ShortestInside && heading.Tokens.Contains(word.Words) ? 50
        : word.Joined.Length >= ShortestInside && heading.Joined.Contains(word.Joined, StringComparison.Ordinal)
            ? 30 + Math.Min(word.Joined.Length, 15)
        : 0;

    private string? Own(string words) => sure.GetValueOrDefault(words) ?? sure.GetValueOrDefault(words + "s");

    /// <summary>"Risk owner" of a risk is the owner, "Risikotitel" its title.</summary>
    private string WithoutNoun(string words) =>
        nouns.Where(noun => words.Length > noun.Length && words.StartsWith(noun, StringComparison.Ordinal))
            .Select(noun => words[noun.Length..].Trim()).FirstOrDefault(words);

    private void Add(string name, Sentence? said)
    {
        if (said is not null)
        {
            sure.TryAdd(Heading.Fold(said.In(Language.English)), name);
            sure.TryAdd(Heading.Fold(said.In(Language.German)), name);
        }
    }
}
