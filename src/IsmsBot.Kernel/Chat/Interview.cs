using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>
/// Questions asked one at a time, answered by typing or on the card, with back, skip and cancel. The last answer ends it with a reply
/// and whatever the turn was asked to do.
/// </summary>
public abstract class Interview
{
    public abstract string Key { get; }

    public abstract Sentence Title { get; }

    /// <summary>Phrases that begin it.</summary>
    public abstract IReadOnlyList<string> Phrases { get; }

    public virtual IReadOnlyList<string> GermanPhrases => [];

    public abstract Sentence Help { get; }

    public abstract string Permission { get; }

    public abstract IReadOnlyList<Question> Questions { get; }

    /// <summary>The answer to the first question, where what was typed to begin is that already; "back" changes it.</summary>
    public virtual string? Begun(string typed) => null;

    public abstract Task<Reply> FinishAsync(Turn turn, Answers answers);

    public Who Allowed() => Who.May(Permission);
}

/// <summary>What was answered so far, by question key.</summary>
public sealed class Answers(Dictionary<string, string> given)
{
    public string? this[string key] => given.GetValueOrDefault(key) is { Length: > 0 } answer ? answer : null;

    public Dictionary<string, string> Given => given;
}
