using IsmsBot.Benchmarks.Register;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Journal;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Workflows.Risks;

/// <summary>Cards of a long register cost what those of a short one cost. The times are the benchmark's; here the work itself is counted.</summary>
public class LargeRegisterTests
{
    /// <summary>Beyond the number up to which rows are counted for people.</summary>
    private const int Long = Counting.Most + 200;
    private const int ThriceAsLong = 3 * Long;

    /// <summary>What counting that far costs, with room; looking at each of the longer register's rows costs more than twice as much.</summary>
    private const int MostSteps = 15 * Counting.Most;

    /// <summary>
    /// What it costs to look at a thousand risks for ties, each with its controls and treatments; the longer register has thrice as many.
    /// </summary>
    private const int MostStepsWithTies = 250 * Counting.Most;

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Lists_and_cards_are_the_same_work_however_long_the_register_is(string provider)
    {
        using var work = WorkDone.Listen();
        await using var bot = await TestBot.StartAsync(Store.Folder, provider);
        (string Person, string Text)[] questions =
            [
                ("ingrid", "top risks"), ("ruben", "my risks"), ("ingrid", "risk RSK-0015"), ("elin", "my treatments"),
                ("ingrid", "statement of applicability"), ("ingrid", "soa A.8.13"),
            ];
        var register = new LargeRegister(bot.Services.GetRequiredService<IDbContextFactory<IsmsDb>>(), bot.Stores, bot.Now);

        await register.GrowToAsync(Long, default);
        var before = await AskAsync(bot, work, bot.Database?.ConnectionString, questions);
        await Beyond_a_thousand_people_read_that_there_are_more(bot);
        await register.GrowToAsync(ThriceAsLong, default);
        var after = await AskAsync(bot, work, bot.Database?.ConnectionString, questions);

        Assert.All(before.Zip(after), pair =>
        {
            Assert.True(pair.First.Rows > 0 && (provider != "sqlite" || pair.First.Steps > 0), "The work was not counted.");
            Assert.Equal(pair.First.Commands, pair.Second.Commands);
            Assert.Equal((pair.First.Text, pair.First.Rows), (pair.Second.Text, pair.Second.Rows));
            Assert.True(
                pair.First.Text is "statement of applicability" or "soa A.8.13" || pair.Second.Steps <= MostSteps,
                $"{pair.First.Text}: {pair.First.Steps} steps, then {pair.Second.Steps}");
        });
        Assert.DoesNotContain(
            after.First(a => a.Text == "statement of applicability").Commands, c => c.Contains("RiskIds", StringComparison.Ordinal));
        await A_list_with_the_risks_of_ones_controls_does_not_look_at_the_whole_register(bot, work, provider);
    }

    /// <summary>The same register, since it takes long to grow.</summary>
    private static async Task A_list_with_the_risks_of_ones_controls_does_not_look_at_the_whole_register(TestBot bot, WorkDone work, string provider)
    {
        var asked = await AskAsync(
            bot, work, bot.Database?.ConnectionString, [("ruben", "top risks"), ("elin", "top risks"), ("chiara", "top risks")]);

        Assert.All(asked, a => Assert.InRange(a.Steps, provider == "sqlite" ? 1 : 0, MostStepsWithTies));
        Assert.All(asked, a => Assert.InRange(a.Commands.Count, 1, 12));
        Assert.Contains(
            "The worst risks that are yours or that you work on", (await bot.Say("ruben", "top risks")).Plain(), StringComparison.Ordinal);
    }

    private static async Task Beyond_a_thousand_people_read_that_there_are_more(TestBot bot)
    {
        var top = await bot.Say("ingrid", "top risks");
        Assert.Contains("Risks: more than 1000", top.Plain(), StringComparison.Ordinal);
        Assert.Contains("1 to 10 of more than 1000", top.Plain(), StringComparison.Ordinal);
        var last = await bot.InDb(db => db.Set<Risk>().Where(r => r.Status != RiskState.Closed).OrderBy(r => r.CurrentScore)
            .ThenBy(r => r.CurrentImpact).ThenByDescending(r => r.Id).Select(r => r.Id).FirstAsync());
        Assert.Contains("after the first 1000", (await bot.Say("ingrid", "risk " + last)).Plain(), StringComparison.Ordinal);
    }

    private static async Task<List<(string Text, IReadOnlyList<string> Commands, int Rows, long Steps)>> AskAsync(
        TestBot bot, WorkDone work, string? connection, (string Person, string Text)[] questions)
    {
        var asked = new List<(string, IReadOnlyList<string>, int, long)>();
        foreach (var (person, text) in questions)
        {
            // Once without looking: what is made once and kept is not work of the question.
            await AskAsync(bot, person, text);
            work.CountFor(connection is null ? bot.Folder : new Npgsql.NpgsqlConnectionStringBuilder(connection).Database!);
            await AskAsync(bot, person, text);
            work.Stop();
            asked.Add((text, [.. work.Commands], work.Rows, work.Steps));
        }

        return asked;
    }

    private static async Task AskAsync(TestBot bot, string person, string text)
    {
        var entraId = await bot.InDb(db => db.People.Where(p => p.Id == Cast.Id(person)).Select(p => p.EntraId).SingleAsync());
        var id = Guid.CreateVersion7().ToString("N");
        var origin = new Origin("a:" + person, bot.Address, id, null, ClientUsed.Unknown, "tenant", entraId);
        Assert.NotNull(
            await bot.Services.GetRequiredService<MessageRunner>().RunAsync(new Message(entraId, text, origin, Channel.PersonalChat, id), default));
    }
}
