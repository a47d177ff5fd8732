using System.Collections.Concurrent;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Tests.House;

/// <summary>Listens to what is asked of the German word book while something is drawn.</summary>
internal static class Germans
{
    private static readonly AsyncLocal<ConcurrentDictionary<string, bool>?> Listening = new();

    static Germans() => WordBook.German.Asked = static (english, found) => Listening.Value?.TryAdd(english, found);

    /// <summary>Every English text that was asked for, and whether it has a German one.</summary>
    public static IReadOnlyDictionary<string, bool> Asked(Action draw)
    {
        var heard = Listening.Value = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        draw();
        Listening.Value = null;
        return heard;
    }

    /// <summary>What was asked for and is English words, not only holes and signs, but has no German.</summary>
    public static IEnumerable<string> Missing(IReadOnlyDictionary<string, bool> asked) =>
        asked.Where(text => !text.Value && HasWords(text.Key)).Select(text => text.Key).Order(StringComparer.Ordinal);

    public static bool HasWords(string template) => new Literal("", 0, template, [], "", false).HasWords;

    /// <summary>Titles, help and questions that the rooms declare.</summary>
    public static IEnumerable<Sentence> Declared(IEnumerable<Workflow> rooms) => rooms.SelectMany(room => (IEnumerable<Sentence?>)
        [
            room.Title, .. room.Views.Select(view => view.Help), .. room.Interviews.SelectMany(interview => (IEnumerable<Sentence?>)
            [
                interview.Title, interview.Help, .. interview.Questions.Select(question => question.Ask), .. interview.Questions.Select(
                    question => question.Why),
            ]),
        ]).OfType<Sentence>();

    /// <summary>Enums of which at least one word was shown: their other words can be shown tomorrow.</summary>
    public static IEnumerable<string> WordsOf(IEnumerable<Type> types, IReadOnlyDictionary<string, bool> asked) => types.Where(type => type.IsEnum)
        .Select(type => Enum.GetValues(type).Cast<object>().Select(value => ((Sentence)$"{value}").ToString()).ToList())
        .Where(words => words.Any(asked.ContainsKey)).SelectMany(words => words).Distinct();
}
