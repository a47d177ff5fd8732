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
    public async Task A_second_team_with_channels_of_the_same_names_gets_none_of_the_posts()
    {
        await using var bot = await TestBot.StartAsync();
        var team = bot.Teams.Tenant.Teams[0];
        await bot.Change(async db =>
        {
            db.RemoveRange(await db.Conversations.Where(c => c.Key == "channel:isms").ToListAsync());
            db.Add(new ConversationReference
            {
                Key = "channel:isms",
                ConversationId = "19:first-isms@thread.tacv2",
                ServiceUrl = bot.Teams.ServiceUrl,
                TeamId = "19:first@thread.tacv2",
            });
        });

        await bot.As("ingrid").RemoveBotFromAsync(team.Channel("isms").Id);
        await bot.As("ingrid").AddBotToAsync(team.Channel("isms").Id);

        var known = await bot.InDb(db => db.Conversations.AsNoTracking().SingleAsync(c => c.Key == "channel:isms"));
        Assert.Equal(("19:first-isms@thread.tacv2", "19:first@thread.tacv2"), (known.ConversationId, known.TeamId));
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

    private static Task<List<OutboxState>> StatesOf(TestBot bot, string person) =>
        bot.InDb(db => db.Outbox.Where(o => o.PersonId == person && o.CardType == "acknowledge.training").Select(o => o.State).ToListAsync());
}
