using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Sandbox;
using IsmsBot.Sandbox.Clock;
using IsmsBot.Sandbox.Company;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ClickAnswer = IsmsBot.Sandbox.Teams.ClickAnswer;

namespace IsmsBot.Tests.Support;

/// <summary>
/// The real program on SQLite with the sample company, reached through its front door by a simulated Teams, with a clock that can be turned.
/// Each bot has a copy of a company that was loaded once.
/// </summary>
public sealed class TestBot : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;

    private TestBot(WebApplication app, SandboxOptions options)
    {
        this.app = app;
        folder = options.Folder;
        Database = options.Database;
    }

    /// <summary>The database on a server, and its provider; null for SQLite in the folder.</summary>
    public (string Provider, string ConnectionString)? Database { get; }

    public TeamsSimulator Teams => app.Services.GetRequiredService<TeamsSimulator>();

    public IServiceProvider Services => app.Services;

    /// <summary>Whether this test makes jobs or reminders fail on purpose.</summary>
    public bool ExpectsFailures { get; init; }

    /// <summary>Where the sandbox of this bot keeps everything.</summary>
    public string Folder => folder;

    public string Address => app.Urls.First();

    public DateTimeOffset Now => app.Services.GetRequiredService<SandboxClock>().GetUtcNow();

    public static Task<TestBot> StartAsync(Func<SandboxOptions, SandboxOptions>? with = null) => StartAsync(Store.Folder, with: with);

    /// <param name="database">One of <see cref="Databases.All"/>.</param>
    /// <param name="empty">Whether there are only people, and no ISMS yet.</param>
    public static async Task<TestBot> StartAsync(
        Store store, string database = "sqlite", Func<SandboxOptions, SandboxOptions>? with = null, bool empty = false)
    {
        var copy = await LoadedOnce.CopyAsync(store, database, empty);
        var options = with?.Invoke(copy) ?? copy;
        return new TestBot(await SandboxApp.StartAsync(options), options) { ExpectsFailures = options.Timed is not null };
    }

    /// <summary>Types something in a person's own chat and waits for the answer.</summary>
    public async Task<ChatMessage> Say(string person, string text)
    {
        var client = As(person);
        await client.InstallAsync(InstallEvents.None);
        var (mine, bot) = await client.SayAsync(client.PersonalChatId, text);
        Assert.Equal(200, bot.Status);
        return await AnswerTo(client, mine);
    }

    /// <summary>The answer to a message, and not a card that happened to come at the same moment: they may be sent in any order.</summary>
    public async Task<ChatMessage> AnswerTo(TeamsClient client, ChatMessage mine)
    {
        var key = $"answer:{mine.ConversationId}:{mine.Id}:";
        for (var look = 0; look < 500; look++)
        {
            if (
                await InDb(
                    db => db.Outbox.Where(o => o.Key.StartsWith(key) && o.State == OutboxState.Sent).Select(o => o.ActivityId)
                        .FirstOrDefaultAsync()) is { } sent)
            {
                return await client.FromBotAsync(m => m.Id == sent);
            }

            await Task.Delay(10);
        }

        return await client.FromBotAsync(afterId: mine.Id);
    }

    /// <summary>Presses a button and waits, as a person does, until the card that was clicked shows what became of it.</summary>
    public async Task<ClickAnswer> Click(string person, ChatMessage card, string button, params (string Input, string Value)[] inputs)
    {
        var answer = await As(person).ClickAsync(As(person).Look(card) ?? card, button, inputs.ToDictionary(i => i.Input, i => i.Value));
        for (var look = 0; look < 100
            && await InDb(
                db => db.Outbox.AnyAsync(
                    o => o.Kind == OutboxKind.UpdateMessage && o.State == OutboxState.Waiting && o.ActivityId == card.Id)); look++)
        {
            await Task.Delay(20);
        }

        return answer;
    }

    /// <summary>The card that answers a click, as a message that can be clicked again.</summary>
    public async Task<ChatMessage> ClickForCard(string person, ChatMessage card, string button, params (string Input, string Value)[] inputs)
    {
        var answer = await Click(person, card, button, inputs);
        Assert.True(answer.Outcome == ClickOutcome.Card, $"{answer.Outcome}: {answer.Text} {string.Join(", ", answer.Problems)}");
        return card with { Card = answer.Card };
    }

    /// <summary>What the bot has sent to a person, oldest first.</summary>
    public IReadOnlyList<ChatMessage> Inbox(string person) => [.. As(person).Messages().Where(m => m.IsFromBot && !m.Deleted)];

    /// <summary>One run of the timer, with everything that is due sent.</summary>
    public Task<int> Tick() => Journey.WentWell(this, travel => travel.TickAsync(CancellationToken.None));

    /// <summary>Moves the clock; everything that falls due on the way happens.</summary>
    public Task<int> MoveTo(DateTimeOffset moment) => Journey.WentWell(this, travel => travel.ToAsync(moment, CancellationToken.None));

    public Task<int> MoveBy(TimeSpan time) => MoveTo(Now + time);

    public LocalDirectory Entra => app.Services.GetRequiredService<LocalDirectory>();

    public TeamsClient As(string person) => Teams.As(Cast.Id(person));

    public async Task<T> InDb<T>(Func<IsmsDb, Task<T>> work)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync();
        return await work(db);
    }

    public async Task Change(Func<IsmsDb, Task> work)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync();
        await work(db);
        await db.SaveChangesAsync();
    }

    /// <summary>Something done outside the chat, with its trace in the journal: what an import or a room that is not under test would do.</summary>
    public async Task Do(Func<Turn, Task> work)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync();
        var turn = new Turn
        {
            Db = db,
            Stores = Stores,
            Now = Now.ToMillisecond(),
            Job = "test",
            Channel = Channel.Import,
            Cancellation = CancellationToken.None,
            CorrelationId = "test",
        };
        await work(turn);
        await turn.SaveAsync();
    }

    public IDocuments Documents => Stores.Documents;

    public DocumentStores Stores => app.Services.GetRequiredService<DocumentStores>();

    public Task<Enrolment> Enrolment(string id) => InDb(db => db.Set<Enrolment>().AsNoTracking().SingleAsync(e => e.Id == id));

    public Task<Figures> CoverageOf(string campaign) =>
        InDb(async db => await Figures.OfAsync(db, await db.Set<Campaign>().SingleAsync(c => c.Id == campaign), CancellationToken.None));

    public Task<List<JournalEntry>> JournalOf(string record) =>
        InDb(db => db.Journal.AsNoTracking().Where(j => j.RecordId == record).OrderBy(j => j.Number).ToListAsync());

    public Task<int> Acknowledgements(string person) => InDb(db => db.Set<Acknowledgement>().CountAsync(a => a.PersonId == Cast.Id(person)));

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        for (var attempt = 1; Directory.Exists(folder); attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException) when (attempt < 20)
            {
                // An answer that was on its way when the test ended is still writing its line.
                await Task.Delay(50);
            }
        }
    }
}
