using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>Where people and channels are reached, and by which name they are greeted.</summary>
public class AddressTests
{
    [Theory]
    [InlineData("Anna Öz", "Anna")]
    [InlineData("Dr. Anna Öz", "Anna")]
    [InlineData("Prof. Dr. Anna Öz", "Anna")]
    [InlineData("Müller, Jörg (Extern)", "Jörg")]
    [InlineData("Müller, Dr. Jörg", "Jörg")]
    [InlineData("van der Berg, Liv", "Liv")]
    [InlineData("(Extern) Jörg Müller", "Jörg")]
    [InlineData("Madonna", "Madonna")]
    [InlineData("J. R.", "J. R.")]
    public void People_are_greeted_by_their_given_name(string name, string given) => Assert.Equal(given, GivenName.Of(name));

    [Fact]
    public async Task Whoever_had_taken_the_app_away_is_reached_from_the_moment_they_write()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Say("olga", "help");

        await bot.As("olga").UninstallAsync();
        Assert.Equal(Reachability.NotInstalled, await StateOf(bot, "P0075"));
        bot.As("olga").Unblock();
        await bot.As("olga").SayAsync("help");

        Assert.Equal(Reachability.Reachable, await StateOf(bot, "P0075"));
    }

    [Fact]
    public async Task What_could_not_be_delivered_is_sent_when_the_person_is_back()
    {
        await using var bot = await TestBot.StartAsync();
        bot.As("olga").Block();
        await bot.MoveTo(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
        Assert.Contains(OutboxState.Failed, await StatesOf(bot, "P0075"));

        bot.As("olga").Unblock();
        await bot.MoveBy(TimeSpan.FromHours(1));
        await bot.Say("olga", "help");
        await bot.Tick();

        Assert.All(await StatesOf(bot, "P0075"), state => Assert.Equal(OutboxState.Sent, state));
        Assert.Single(bot.Inbox("olga"), m => m.Words().Contains("Short lesson", StringComparison.Ordinal));
    }

    private static Task<Reachability> StateOf(TestBot bot, string person) =>
        bot.InDb(db => db.Conversations.Where(c => c.Key == "person:" + person).Select(c => c.State).SingleAsync());

    private static Task<List<OutboxState>> StatesOf(TestBot bot, string person) =>
        bot.InDb(db => db.Outbox.Where(o => o.PersonId == person && o.CardType == "acknowledge.training").Select(o => o.State).ToListAsync());
}
