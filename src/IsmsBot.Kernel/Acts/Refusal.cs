using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Acts;

/// <summary>
/// An expected "no", in words for the person who asked, with the guard that said it. Thrown by rules, caught only by the runner.
/// </summary>
public sealed class Refusal : Exception
{
    private readonly Func<Language, string> words;

    public Refusal(string guardId, Func<Language, string> words)
    {
        GuardId = guardId;
        this.words = words;
    }

    /// <summary>The guard of the catalogue, such as AWR-01.</summary>
    public string GuardId { get; }

    /// <summary>The card to show instead of the one that was clicked: the current one, or the form with everything that was typed.</summary>
    public Card? Card { get; init; }

    public override string Message => words(Language.English);

    public string In(Language language) => words(language);

    /// <summary>Its sentence where it is said without refusing: in a reminder, or beside what was done already.</summary>
    public Sentence Words => $"{new InReadersLanguage(words)}";

    private sealed class InReadersLanguage(Func<Language, string> words) : IInLanguage
    {
        public string In(Language language) => words(language);
    }
}
