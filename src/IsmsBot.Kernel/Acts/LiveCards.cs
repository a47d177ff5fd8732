using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Acts;

/// <summary>
/// The cards that people hold of something. When a record moves, each of them is drawn again for whoever got it, so that nobody is shown a button
/// that they may not press any more. The outbox is where they are kept: a row names what its card lives with, and the last one that was sent to a
/// message says what it shows.
/// </summary>
internal static class LiveCards
{
    /// <summary>Records that are asked about in one query.</summary>
    private const int Most = 500;

    /// <summary>Cards of one record and lists of it, in one question: each click that moves something asks it.</summary>
    private static readonly PerModel<Func<IsmsDb, string, IAsyncEnumerable<OutboxRow>>> OfOne = new(() => EF.CompileAsyncQuery(
        (IsmsDb db, string about) => db.Outbox.AsNoTracking().Where(o => o.About == about)
            .Concat(db.Set<CardSubject>().Where(subject => subject.About == about)
                .Join(db.Outbox.AsNoTracking(), subject => subject.RowId, row => row.Id, (_, row) => row))
            .Where(o => o.State != OutboxState.Failed && o.State != OutboxState.Cancelled)));

    /// <summary>
    /// What a drawn card lives with. The questions of an interview are a person's own, and so is a list, whose records are noted beside it
    /// (<see cref="CardSubject"/>).
    /// </summary>
    public static string? Of(DrawnCard? card, string? personId) =>
        card is { Several.Count: > 0 } ? $"{card.Through}:{personId}"
        : card?.About is InterviewRunner.Questions ? QuestionsOf(personId) : card?.About;

    public static string QuestionsOf(string? personId) => $"{InterviewRunner.Questions}:{personId}";

    /// <summary>The messages that show something as it was, or will when they are sent.</summary>
    public static async Task<List<OutboxRow>> FindAsync(IsmsDb db, IReadOnlyList<string> about, CancellationToken cancellationToken)
    {
        var found = new List<OutboxRow>();
        if (about is [var only])
        {
            await foreach (var row in OfOne.For(db)(db, only).WithCancellation(cancellationToken))
            {
                found.Add(row);
            }

            return found;
        }

        foreach (var some in about.Chunk(Most))
        {
            var lists = db.Set<CardSubject>().Where(subject => some.Contains(subject.About)).Select(subject => subject.RowId);
            found.AddRange(await db.Outbox.AsNoTracking().Where(o => some.Contains(o.About))
                .Union(db.Outbox.AsNoTracking().Where(o => lists.Contains(o.Id)))
                .Where(o => o.State != OutboxState.Failed && o.State != OutboxState.Cancelled)
                .ToListAsync(cancellationToken));
        }

        return found;
    }

    /// <summary>Whether the card is drawn when it is sent, and so shows what is true then.</summary>
    public static bool IsDrawnLate(OutboxRow row) =>
        row is { Card: null, About: not null, State: not OutboxState.Sent } && (row.AnswerOf is null || row.MessageOf is not null);
}
