using System.Text.Json;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Acts;

/// <summary>Draws the card of a record as it stands now, as its reader may see it and act on it: with it, messages follow what they show.</summary>
public sealed class CardsNow(IDbContextFactory<IsmsDb> databases, DocumentStores stores, TimeProvider clock)
{
    /// <exception cref="IOException">What it shows is not reached at the moment.</exception>
    public async Task<DrawnCard> DrawAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var reader = await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == row.PersonId && p.AccountEnabled, cancellationToken);
        if (reader is null)
        {
            return Elsewhere(row.About!).Drawn(Language.English);
        }

        var turn = new Turn
        {
            Db = db,
            Stores = stores,
            Now = clock.GetUtcNow().ToMillisecond(),
            Person = reader,
            Channel = Channel.PersonalChat,
            Cancellation = cancellationToken,
            CorrelationId = row.Id.ToString("N"),
        };
        var drawn = (await CardAsync(turn, row.About!, row.Through)).Drawn(turn.Language);
        return drawn with { About = LiveCards.Of(drawn, reader.Id) };
    }

    private static async Task<Card> CardAsync(Turn turn, string id, string? through)
    {
        try
        {
            if (through is not null && RoomCatalog.TryReadAct(through, JsonElement.Parse(MadeAct.Write(id)), out var act, out _)
                && (act is FreeAct && act.OnlyLooks() ? (await act.RunAsync(turn)).Card : await act.CardNowAsync(turn)) is { } card)
            {
                return card;
            }

            if (RoomCatalog.RegisterWith(id.Split('-')[0]) is { } register)
            {
                return (await register.OpenAsync(turn, id)).Card!;
            }

            var task = await turn.Db.Set<TaskItem>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, turn.Cancellation);
            return task is null || task.AssigneeId != turn.ActorId ? Elsewhere(id)
                : task.Status != TaskState.Open ? await TaskAct.SettledAsync(task, turn)
                : (await AskedTasks.Opens(AskedTasks.Of(task)).RunAsync(turn)).Card!;
        }
        catch (Refusal)
        {
            return Elsewhere(id);
        }
    }

    /// <summary>For a reader whom it does not concern any more.</summary>
    private static SettledCard Elsewhere(string id) =>
        new(Sentence.Of(id), "This is not with you any more; there is nothing left to do for you here.");
}
