using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>A list follows all that its buttons act on; and a click counts where Teams does not tell which message it was on.</summary>
public sealed class FollowedListTests : IAsyncLifetime
{
    private TestBot bot = null!;

    public async Task InitializeAsync() => bot = await TestBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_list_follows_each_of_the_records_that_its_buttons_act_on()
    {
        var (first, second) = await TwoLessons("sven");
        var list = await bot.Say("sven", "my policies");
        Assert.Equal(2, Opened(list).Length);

        await Cancel(second);
        Assert.Equal([first], Opened(bot.Now("sven", list)));

        await Cancel(first);
        Assert.Empty(Opened(bot.Now("sven", list)));
        Assert.Contains("You have read everything", bot.Now("sven", list).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_has_become_the_card_of_one_of_its_records_follows_that_record()
    {
        var (first, second) = await TwoLessons("sven");
        var list = await bot.Say("sven", "my policies");
        var opened = await bot.ClickForCard("sven", list, "Open");
        await bot.Settled();

        await Cancel(second);
        Assert.Equal(opened.Card!.ToJsonString(), bot.Now("sven", list).Card!.ToJsonString());

        await bot.Do(async turn =>
        {
            var lesson = await turn.Db.Set<Enrolment>().SingleAsync(e => e.Id == first);
            lesson.CompletedAt = turn.Now;
            turn.Move(lesson, "acknowledge");
        });
        await bot.Settled();
        Assert.NotEqual(opened.Card.ToJsonString(), bot.Now("sven", list).Card!.ToJsonString());
    }

    [Fact]
    public async Task A_click_is_taken_where_Teams_does_not_tell_which_message_was_clicked_if_its_person_has_such_a_card()
    {
        await bot.Campaign("ingrid");
        await bot.Settled();
        var version = await bot.InDb(
            db => db.Set<Campaign>().Where(c => c.Id == "CAM-2026-06").Select(c => c.Version).SingleAsync());

        Assert.Contains("not one that I sent", await Approve("sven", version), StringComparison.Ordinal);
        Assert.DoesNotContain("not one that I sent", await Approve("devon", version), StringComparison.Ordinal);
        Assert.Equal(
            CampaignState.Approved,
            await bot.InDb(db => db.Set<Campaign>().Where(c => c.Id == "CAM-2026-06").Select(c => c.Status).SingleAsync()));
    }

    private async Task<string> Approve(string person, int version)
    {
        var click = bot.As(person).MakeMessage("");
        (click["type"], click["name"], click["id"]) = ("invoke", "adaptiveCard/action", $"f:without-{person}");
        var data = new JsonObject { ["record"] = "CAM-2026-06", ["version"] = version };
        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "campaigns/approve-campaign", ["data"] = data };
        click["value"] = new JsonObject { ["action"] = action, ["trigger"] = "manual" };
        return (await bot.As(person).SendAsync(click)).Body!.ToJsonString();
    }

    /// <summary>Two trainings that the person has not begun, by their enrolments, in the order of the list.</summary>
    private async Task<(string First, string Second)> TwoLessons(string person)
    {
        await bot.MoveTo(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
        await bot.Change(async db =>
        {
            var theirs = Cast.Id(person);
            var policy = await db.Set<Campaign>().SingleAsync(c => c.Id == "CAM-2026-04");
            db.Entry(policy).Property(c => c.Kind).CurrentValue = CampaignKind.Training;
            var mine = await db.Set<Enrolment>().SingleAsync(e => e.CampaignId == policy.Id && e.PersonId == theirs);
            (mine.OpenedAt, mine.OpenedContent) = (null, null);
            var lesson = await db.Set<Enrolment>().SingleAsync(e => e.CampaignId == "CAM-2026-05" && e.PersonId == theirs);
            db.Entry(lesson).Property(e => e.DueAt).CurrentValue = new DateOnly(2026, 10, 20);
        });
        var open = await bot.InDb(
            db => db.Set<Enrolment>().Where(e => e.PersonId == Cast.Id(person)).OrderBy(e => e.DueAt).Select(e => e.Id).ToListAsync());
        return (open[0], open[1]);
    }

    private async Task Cancel(string enrolment)
    {
        await bot.Do(async turn => turn.Move(await turn.Db.Set<Enrolment>().SingleAsync(e => e.Id == enrolment), "cancel"));
        await bot.Settled();
    }

    /// <summary>The records that the buttons of a card act on.</summary>
    private static string[] Opened(ChatMessage card) =>
        [.. Regex.Matches(card.Card!.ToJsonString(), "enrolments/open-content.{0,80}?(ENR-[0-9]+)").Select(found => found.Groups[1].Value)];
}
