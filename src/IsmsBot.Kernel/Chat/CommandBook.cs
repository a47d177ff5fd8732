using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>Something that can be typed: a view of a room, or the beginning of one of its interviews.</summary>
public sealed record ChatCommand(string Key, IReadOnlyList<string> Phrases, IReadOnlyList<string> GermanPhrases, Sentence Help, string Permission)
{
    public View? View { get; init; }

    public Interview? Interview { get; init; }

    /// <summary>Whose command it is.</summary>
    public Workflow? Room { get; init; }

    /// <summary>Under which heading help lists it.</summary>
    public Sentence Group { get; init; } = Sentence.Nothing;

    /// <summary>The phrase to show, as people type it.</summary>
    public string Example(Language language) => PhraseExample.Of(FirstPhrase(language));

    /// <summary>Whether that phrase says everything, so that a button can say it.</summary>
    public bool IsWhole(Language language) => PhraseExample.IsWhole(FirstPhrase(language));

    private string FirstPhrase(Language language) => language.Code == "de" && GermanPhrases.Count > 0 ? GermanPhrases[0] : Phrases[0];
}

/// <summary>A command that was meant, and what filled its holes.</summary>
public sealed record Found(ChatCommand Command, Asked Asked, bool Exact);

/// <summary>What a text means: a command, or the nearest ones that this person may use.</summary>
public sealed record Understood(Found? Found, IReadOnlyList<ChatCommand> Nearest);

/// <summary>Every phrase of every room in one book; people are offered only what they may use.</summary>
public static class CommandBook
{
    private static readonly Lazy<(IReadOnlyList<ChatCommand> Commands, PhraseBook Book)> Made = new(Make);

    public static IReadOnlyList<ChatCommand> Commands => Made.Value.Commands;

    public static IEnumerable<ChatCommand> For(Person person) => Commands.Where(c => person.Scope(c.Permission) is not null);

    public static Understood Read(string text, Person person, DateOnly today)
    {
        var context = new PhraseContext(today, Language.For(person.Locale).Code, MayUse: key => person.Scope(Command(key).Permission) is not null);
        return Made.Value.Book.Match(text, context) switch
        {
            PhraseMatch match => new Understood(new Found(Command(match.Key), new Asked(match.Slots, text), match.Exact), []),
            NoMatch none => new Understood(null, [.. none.Nearest.Select(Command)]),
            _ => new Understood(null, []),
        };
    }

    private static ChatCommand Command(string key) => Commands.First(c => c.Key == key);

    private static (IReadOnlyList<ChatCommand>, PhraseBook) Make()
    {
        var commands = RoomCatalog.Rooms.SelectMany(CommandsOf).ToList();
        return (
            commands,
            new PhraseBook(
                commands.Select(
                    c => new PhraseEntry(c.Key, [.. c.Phrases.Select(p => new Phrase(p)), .. c.GermanPhrases.Select(p => new Phrase(p, "de"))]))));
    }

    private static IEnumerable<ChatCommand> CommandsOf(Workflow room) => room.Views
        .Select(v => new ChatCommand(v.Key, v.Phrases, v.GermanPhrases, v.Help, v.Permission) { View = v, Group = room.Group, Room = room })
        .Concat(room.Interviews.Select(
            i => new ChatCommand(i.Key, i.Phrases, i.GermanPhrases, i.Help, i.Permission) { Interview = i, Group = room.Group, Room = room }));
}
