using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Chat;

/// <summary>A record of a register, by its number or by words of its title.</summary>
/// <param name="among">Those that may be the answer; null for those that the person may see in lists.</param>
public sealed class RecordSearch<T>(Func<IQueryable<T>, IQueryable<T>>? among = null) : Search
    where T : Record
{
    /// <summary>More than this are found by typing only.</summary>
    private const int MostListed = 100;

    /// <summary>
    /// For records that have a code beside their number, such as documents: those of a code that was typed, null for a text that is none.
    /// </summary>
    public Func<IQueryable<T>, string, IQueryable<T>?>? ByCode { get; init; }

    private static Register<T> Register => RoomCatalog.RegisterOf<T>();

    public override QuestionKind Kind => QuestionKind.Record;

    public override async Task<IReadOnlyList<Option>> OptionsAsync(Turn turn)
    {
        var all = await Among(turn).OrderBy(record => record.Title).Take(MostListed + 1).Select(record => new { record.Id, record.Title })
            .ToListAsync(turn.Cancellation);
        return all.Count > MostListed ? [] : [.. all.Select(record => new Option(record.Id, Sentence.Of(record.Title)))];
    }

    public override Task<string?> NameAsync(Turn turn, string value) =>
        turn.Db.Set<T>().Where(record => record.Id == value).Select(record => (string?)record.Title).FirstOrDefaultAsync(turn.Cancellation);

    protected override async Task<Meant<Candidate>> FindAsync(Turn turn, string text)
    {
        var coded = ByCode?.Invoke(Among(turn), text) is { } query ? await query.Take(2).ToListAsync(turn.Cancellation) : [];
        var meant = coded.Count == 1 ? new Meant<T>(coded, []) : await RecordsByTitle.FindAsync(Among(turn), text, turn.Cancellation);
        Candidate Of(T record) => new(record.Id, record.Title, $"{record.Id}, {record.StateWords(record.State)}");
        return new([.. meant.Found.Select(Of)], [.. meant.Nearest.Select(Of)]);
    }

    protected override Sentence Several(string text) => $"\"{text}\" fits several of the {Register.Noun.Plural}. Which do you mean?";

    protected override Sentence Unknown(string text) =>
        $"I find \"{text}\" nowhere among the {Register.Noun.Plural}. Please type the number or words of the title.";

    protected override Sentence Unknown(string text, string nearest) =>
        $"I find \"{text}\" nowhere among the {Register.Noun.Plural}. Did you mean \"{nearest}\"?";

    private IQueryable<T> Among(Turn turn)
    {
        var all = turn.Db.Set<T>().AsNoTracking();
        return among is not null ? among(all) : Register.Listed(Register.SeesAll(turn.Actor) ? all : Register.Mine(all, turn.ActorId));
    }
}
