using IsmsBot.Kernel.Outbox;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>When a record moves, every card of it follows, for everybody who got one; whoever asked is told what became of it.</summary>
public sealed class LiveCardTests : IAsyncLifetime
{
    private TestBot bot = null!;

    public async Task InitializeAsync() => bot = await TestBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task The_author_of_a_campaign_reads_that_it_was_approved_and_her_card_says_so()
    {
        var draft = await bot.Campaign("ingrid");
        Assert.Contains("draft", draft.Words(), StringComparison.Ordinal);
        await bot.Settled();

        await bot.ClickForCard("devon", Asked("devon", "Approve"), "Approve");
        await bot.Settled();

        const string News = "Devon Achterberg has decided about CAM-2026-06: approved.";
        Assert.Contains(bot.Inbox("ingrid"), m => m.Plain().Contains(News, StringComparison.Ordinal));
        Assert.DoesNotContain(", draft", bot.Now("ingrid", draft).Words(), StringComparison.Ordinal);
        Assert.Contains("Approved by", bot.Now("ingrid", draft).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_of_several_has_decided_loses_its_button_for_the_others()
    {
        var top = await bot.InDb(db => db.People.Where(p => p.AccountEnabled && p.Roles.Contains("top-management") && p.Id != "P0003")
            .OrderBy(p => p.Id).Select(p => p.Id).ToListAsync());
        await Accept();
        await bot.Settled();
        Assert.True(top.Count > 1);
        Assert.All(top, id => Assert.True(Asked(id, "Endorse").HasButton("Endorse")));

        await bot.ClickForCard(top[0], Asked(top[0], "Endorse"), "Endorse");

        await bot.Settled();

        Assert.All(top, id => Assert.DoesNotContain(bot.Inbox(id), m => m.HasButton("Endorse")));
        var settled = bot.Inbox(top[1]).Single(m => m.Plain().Contains("RAC-0001, evidence", StringComparison.Ordinal));
        Assert.Contains("active", settled.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answered_question_says_so_and_has_no_button()
    {
        var question = await Question();

        await bot.Click("devon", question, "Send answer", ("reply", "Only if it shows company mail."));
        await bot.Settled();

        Assert.Empty(bot.Now("devon", question).Buttons());
        Assert.Contains("Done by Devon Achterberg on 16 November 2026.", bot.Now("devon", question).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_waits_for_the_morning_is_not_sent_when_it_was_answered_by_then()
    {
        await bot.MoveTo(new DateTimeOffset(2026, 11, 16, 20, 0, 0, TimeSpan.Zero));
        await Question(arrives: false);
        var tasks = await bot.Say("devon", "my tasks");
        var opened = tasks with { Card = (await bot.OpenRow("devon", tasks, "Question about")).Card };
        await bot.Click("devon", opened, "Send answer", ("reply", "Only if it shows company mail."));

        await bot.MoveTo(new DateTimeOffset(2026, 11, 17, 12, 0, 0, TimeSpan.Zero));

        Assert.DoesNotContain(bot.Inbox("devon"), m => m.HasButton("Send answer"));
        Assert.Equal(
            OutboxState.Cancelled,
            await bot.InDb(db => db.Outbox.Where(o => o.Key.StartsWith("question:")).Select(o => o.State).SingleAsync()));
    }

    [Fact]
    public async Task Only_the_last_question_of_an_interview_can_be_answered()
    {
        var first = await bot.Say("ingrid", "new campaign");
        var second = await bot.Say("ingrid", "One message to read");
        await bot.Settled();
        Assert.Empty(bot.Now("ingrid", first).Buttons());
        Assert.True(bot.Now("ingrid", second).HasButton("Next"));

        await bot.Say("ingrid", "cancel");
        await bot.Settled();

        Assert.Empty(bot.Now("ingrid", second).Buttons());
        Assert.Contains("Nothing was recorded", bot.Now("ingrid", second).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_was_answered_by_typing_still_says_what_was_asked_and_answered()
    {
        var first = await bot.Say("sven", "new risk");
        var second = await bot.Say("sven", "A door is open at night");
        await bot.Say("sven", "skip");
        await bot.Settled();

        Assert.Contains("What may happen?", bot.Now("sven", first).Words(), StringComparison.Ordinal);
        Assert.Contains("Your answer: A door is open at night", bot.Now("sven", first).Words(), StringComparison.Ordinal);
        Assert.Contains("You left this out.", bot.Now("sven", second).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposal_that_one_manager_dismissed_is_closed_for_the_other()
    {
        await bot.Say("sven", "new risk");
        await bot.Say("sven", "A door is open at night");
        await bot.Say("sven", "skip");
        await bot.Say("sven", "skip");
        await bot.Settled();
        var (mine, other) = (Asked("ingrid", "Dismiss"), Asked("devon", "Dismiss"));

        await bot.ClickForCard("ingrid", mine, "Dismiss", ("reason", "The door is locked by the guard."));
        await bot.Settled();

        Assert.False(bot.Now("devon", other).HasButton("Dismiss"));
        Assert.Contains("closed", bot.Now("devon", other).Words(), StringComparison.Ordinal);
    }

    /// <summary>People can be quicker than the note of what was sent to them: the click names a message that no row knows yet.</summary>
    [Fact]
    public async Task A_card_that_is_clicked_before_the_bot_has_noted_its_message_still_shows_the_answer()
    {
        await bot.Campaign("ingrid");
        await bot.Settled();
        var asked = await bot.Say("devon", "campaign CAM-2026-06");
        await bot.Settled();
        var sent = await bot.InDb(db => db.Outbox.Where(o => o.ActivityId == asked.Id && o.PersonId == Cast.Id("devon")).SingleAsync());
        await Note(sent, row => (row.ActivityId, row.State, row.ClaimedUntil) = (null, OutboxState.Waiting, bot.Now.AddSeconds(20)));

        await bot.ClickForCard("devon", asked, "Approve");
        await Note(sent, row => (row.ActivityId, row.State, row.ClaimedUntil) = (asked.Id, OutboxState.Sent, null));
        await bot.Settled();

        Assert.Contains("Approved.", bot.Now("devon", asked).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_leaves_the_card_as_it_was()
    {
        await bot.Campaign("ingrid");
        await bot.Settled();
        var asked = Asked("devon", "Approve");

        var answer = await bot.Click("devon", asked, "Cancel the campaign", ("reason", "no"));
        await bot.Settled();

        Assert.True(answer.Plain().Says("GEN-07"), answer.Plain());

        Assert.True(bot.Now("devon", asked).HasButton("Approve"));
    }

    private Task Note(OutboxRow sent, Action<OutboxRow> change) =>
        bot.Change(async db => change(await db.Outbox.SingleAsync(o => o.Id == sent.Id)));

    private async Task Accept()
    {
        var asked = await bot.Acceptance("RAC-0001");
        var reason = "Two older accounts stay until the summer; they hold no patient data.";
        await bot.Press(
            "ana", "treatments/accept-risk",
            new { record = asked.Id, version = asked.Version, picture = asked.SnapshotHash, until = "2027-04-19", reason });
    }

    private async Task<ChatMessage> Question(bool arrives = true)
    {
        var card = await bot.PolicyCard("liam");
        await bot.Click("liam", card, "Send my question", ("question", "Is my watch a private device?"));
        await bot.Settled();
        return arrives ? Asked("devon", "Send answer") : card;
    }

    private ChatMessage Asked(string person, string button) => bot.Inbox(person).Last(m => m.HasButton(button));
}
