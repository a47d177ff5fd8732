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
public sealed record Option(string Value, Sentence Label)
{
    /// <summary>Other words that people say for it.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
}

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

    /// <summary>What a number counts: people write it behind the number.</summary>
    public AmountUnit Unit { get; init; }

    public int? Least { get; init; }

    public int? Most { get; init; }

    /// <summary>Reads a typed or clicked answer.</summary>
    public async Task<ReadAnswer> ReadAsync(string text, IReadOnlyList<Option> options, Turn turn)
    {
        if (Search is not null && text.Trim().Length > 0)
        {
            return await Search.ReadAsync(turn, text.Trim());
        }

        if (Kind == QuestionKind.Date && text.Trim().Length > 0)
        {
            return DayAnswers.Read(text.Trim(), turn.Today, turn.Language);
        }

        var (value, problem) = Read(text, options, turn.Language);
        return new(value, problem);
    }

    /// <summary>Null with a problem when it does not fit.</summary>
    private (string? Value, Sentence? Problem) Read(string text, IReadOnlyList<Option> options, Language language)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return Optional ? ("", null) : (null, "I need an answer here. You can also type \"back\" or \"cancel\".");
        }

        return Kind switch
        {
            QuestionKind.Number => Number(text),
            QuestionKind.OneOf => Choosing.OneOf(text, options, language),
            QuestionKind.SeveralOf => Choosing.SeveralOf(text, options, language),
            _ => text.Length <= 2000 ? (text, null) : (null, "Please keep it below 2000 characters."),
        };
    }

    /// <summary>The one number of what was typed, with its unit.</summary>
    private (string?, Sentence?) Number(string text)
    {
        return Amounts.In(text, Unit) switch
        {
            [{ } number] when number >= (Least ?? int.MinValue) && number <= (Most ?? int.MaxValue) =>
                (number.ToString(CultureInfo.InvariantCulture), null),
            { Count: > 1 } =>
                (null, $"There is more than one number in \"{text}\". Please give the one you mean, from {Least ?? 0} to {Most ?? 999}."),
            _ => (null, $"Please give a whole number from {Least ?? 0} to {Most ?? 999}."),
        };
    }
}
