using System.Globalization;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

public enum QuestionKind
{
    Text,
    LongText,
    Number,
    Date,
    OneOf,
    SeveralOf,
    Person,
    Record,
}

/// <summary>One possible answer.</summary>
public sealed record Option(string Value, Sentence Label);

/// <summary>
/// One question of an interview. The check answers with what is wrong, in a sentence, or with the answer in the form it is kept.
/// </summary>
public sealed record Question(string Key, Sentence Ask, QuestionKind Kind)
{
    /// <summary>A question whose answer is a person or a record, which is found by its name.</summary>
    public Question(string key, Sentence ask, Search search)
        : this(key, ask, search.Kind) => Search = search;

    /// <summary>Finds what the answer names; null for every other kind.</summary>
    public Search? Search { get; }

    /// <summary>A hint below the question.</summary>
    public Sentence? Why { get; init; }

    public bool Optional { get; init; }

    /// <summary>Choices; looked up when the question is asked.</summary>
    public Func<Turn, Answers, Task<IReadOnlyList<Option>>>? Options { get; init; }

    /// <summary>Asked only when this holds for the answers before it.</summary>
    public Func<Answers, bool>? OnlyIf { get; init; }

    public Func<Answers, string?>? Suggested { get; init; }

    public int? Least { get; init; }

    public int? Most { get; init; }

    /// <summary>Reads a typed or clicked answer.</summary>
    public async Task<ReadAnswer> ReadAsync(string text, IReadOnlyList<Option> options, Turn turn)
    {
        if (Search is not null && text.Trim().Length > 0)
        {
            return await Search.ReadAsync(turn, text.Trim());
        }

        var (value, problem) = Read(text, options, turn.Today, turn.Language);
        return new(value, problem);
    }

    /// <summary>Null with a problem when it does not fit.</summary>
    private (string? Value, Sentence? Problem) Read(string text, IReadOnlyList<Option> options, DateOnly today, Language language)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return Optional ? ("", null) : (null, "I need an answer here. You can also type \"back\" or \"cancel\".");
        }

        return Kind switch
        {
            QuestionKind.Number => Number(text),
            QuestionKind.Date => Date(text, today, language),
            QuestionKind.OneOf => OneOf(text, options, language),
            QuestionKind.SeveralOf => SeveralOf(text, options, language),
            _ => text.Length <= 2000 ? (text, null) : (null, "Please keep it below 2000 characters."),
        };
    }

    private (string?, Sentence?) Number(string text) => WholeNumbers.In(text) switch
    {
        [{ } number] when number >= (Least ?? int.MinValue) && number <= (Most ?? int.MaxValue) =>
            (number.ToString(CultureInfo.InvariantCulture), null),
        { Count: > 1 } => (null, $"There is more than one number in \"{text}\". Please give the one you mean, from {Least ?? 0} to {Most ?? 999}."),
        _ => (null, $"Please give a whole number from {Least ?? 0} to {Most ?? 999}."),
    };

    private static (string?, Sentence?) Date(string text, DateOnly today, Language language)
    {
        var read = DateWords.Read(text, today, language.Code);
        return read.Date is { } day
            ? (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null)
            : (null, read.Reason is { } reason
                ? Sentence.Of(reason)
                : (Sentence)$"I could not read \"{text}\" as a date. Try 22 February 2027, next Friday or in 3 weeks.");
    }

    private static (string?, Sentence?) OneOf(string text, IReadOnlyList<Option> options, Language language)
    {
        var found = Match(text, options, language);
        return found is not null
            ? (found.Value, null)
            : (null, $"\"{text}\" is not one of the choices. Please choose: {options.Take(6).Select(o => o.Label.In(language))}.");
    }

    private static (string?, Sentence?) SeveralOf(string text, IReadOnlyList<Option> options, Language language)
    {
        var chosen = new List<string>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Match(part, options, language) is not { } found)
            {
                return (null, $"\"{part}\" is not one of the choices. Please choose: {options.Take(6).Select(o => o.Label.In(language))}.");
            }

            chosen.Add(found.Value);
        }

        return (string.Join(',', chosen.Distinct(StringComparer.Ordinal)), null);
    }

    private static Option? Match(string text, IReadOnlyList<Option> options, Language language)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= options.Count
            && options.All(o => o.Value != text))
        {
            return options[number - 1];
        }

        var exact = options.FirstOrDefault(o => string.Equals(o.Value, text, StringComparison.OrdinalIgnoreCase)
            || string.Equals(o.Label.In(language), text, StringComparison.OrdinalIgnoreCase));
        var beginning = options.Where(o => o.Label.In(language).StartsWith(text, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return exact ?? (beginning is [var only] ? only : null);
    }
}
