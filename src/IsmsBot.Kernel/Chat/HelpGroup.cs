using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>A command as help shows it: what to type, and what comes.</summary>
/// <param name="Says">What a button says in its place; null for a phrase with a hole that a person has to fill.</param>
public sealed record HelpLine(string Phrase, Sentence Help, SayPhrase? Says);

/// <summary>What rooms of one subject understand from one person.</summary>
/// <param name="Key">The title in English.</param>
public sealed record HelpGroup(string Key, Sentence Title, IReadOnlyList<HelpLine> Lines)
{
    private static readonly string First = new ConversationRoom().Group.In(Language.English);

    /// <summary>What this person may ask for: first what waits for them and help itself, then by title.</summary>
    public static IReadOnlyList<HelpGroup> For(Person person)
    {
        var language = Language.For(person.Locale);
        return [.. CommandBook.For(person).GroupBy(command => command.Group.In(Language.English), StringComparer.Ordinal)
            .Select(group => new HelpGroup(
                group.Key, group.First().Group, [.. group.Select(command => Line(command, language)).OrderBy(IsUnfinished)]))
            .OrderBy(group => group.Key == First ? 0 : 1)
            .ThenBy(group => group.Title.In(language), StringComparer.Create(language.Culture, ignoreCase: true))];
    }

    /// <summary>What can be said as it stands comes first: nobody knows the number of a record by heart.</summary>
    private static bool IsUnfinished(HelpLine line) => line.Says is null;

    private static HelpLine Line(ChatCommand command, Language language)
    {
        var phrase = command.Example(language);
        return new HelpLine(phrase, command.Help, command.IsWhole(language) ? new SayPhrase(phrase) : null);
    }
}
