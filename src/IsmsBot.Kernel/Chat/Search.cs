using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>Somebody or something that an answer may mean: its id, which nobody sees, its name, and what tells it from others of the name.</summary>
public sealed record Candidate(string Value, string Name, Sentence Detail)
{
    /// <summary>On one line, as it is chosen from a list.</summary>
    public Sentence Whole => Detail.ToString().Length == 0 ? Sentence.Of(Name) : $"{Name} ({Detail})";

    public Option Option => new(Value, Whole);
}

/// <summary>What reading an answer gave: the answer as it is kept, or what is wrong with it and what was perhaps meant.</summary>
public sealed record ReadAnswer(string? Value, Sentence? Problem)
{
    /// <summary>To choose from with one press.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];
}

/// <summary>Finds what an answer names: a person or a record. The answer keeps the id; people type and read names.</summary>
public abstract class Search
{
    public abstract QuestionKind Kind { get; }

    /// <summary>What can be chosen without typing; nothing where there are too many.</summary>
    public virtual Task<IReadOnlyList<Option>> OptionsAsync(Turn turn) => Task.FromResult<IReadOnlyList<Option>>([]);

    /// <summary>How an answer that was given is shown again.</summary>
    public abstract Task<string?> NameAsync(Turn turn, string value);

    /// <summary>Reads what was typed, picked or pressed.</summary>
    public async Task<ReadAnswer> ReadAsync(Turn turn, string text)
    {
        var meant = await FindAsync(turn, text);
        return meant.One is { } one ? await TakeAsync(turn, one)
            : meant.IsSeveral ? new(null, Several(text)) { Candidates = meant.Found }
            : new(null, meant.Nearest is [var near, ..] ? Unknown(text, near.Name) : Unknown(text)) { Candidates = meant.Nearest };
    }

    protected abstract Task<Meant<Candidate>> FindAsync(Turn turn, string text);

    /// <summary>Whether the one that was found may be the answer.</summary>
    protected virtual Task<ReadAnswer> TakeAsync(Turn turn, Candidate one) => Task.FromResult(new ReadAnswer(one.Value, null));

    protected abstract Sentence Several(string text);

    protected abstract Sentence Unknown(string text);

    protected abstract Sentence Unknown(string text, string nearest);
}
