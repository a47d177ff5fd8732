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
        var draft = await Campaign("ingrid");
        Assert.Contains("draft", draft.Words(), StringComparison.Ordinal);
        await Settled();

        await bot.ClickForCard("devon", Asked("devon", "Approve"), "Approve");
        await Settled();

        const string News = "Devon Achterberg has decided about CAM-2026-06: approved.";
        Assert.Contains(bot.Inbox("ingrid"), m => m.Plain().Contains(News, StringComparison.Ordinal));
        Assert.DoesNotContain(", draft", Now("ingrid", draft).Words(), StringComparison.Ordinal);
        Assert.Contains("Approved by", Now("ingrid", draft).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_of_several_has_decided_loses_its_button_for_the_others()
    {
        var top = await bot.InDb(db => db.People.Where(p => p.AccountEnabled && p.Roles.Contains("top-management") && p.Id != "P0003")
            .OrderBy(p => p.Id).Select(p => p.Id).ToListAsync());
        await Accept();
        await Settled();
        Assert.True(top.Count > 1);
        Assert.All(top, id => Assert.True(Asked(id, "Endorse").HasButton("Endorse")));

        await bot.ClickForCard(top[0], Asked(top[0], "Endorse"), "Endorse");

        await Settled();

        Assert.All(top, id => Assert.DoesNotContain(bot.Inbox(id), m => m.HasButton("Endorse")));
        var settled = bot.Inbox(top[1]).Single(m => m.Plain().Contains("RAC-0001, evidence", StringComparison.Ordinal));
        Assert.Contains("active", settled.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answered_question_says_so_and_has_no_button()
    {
        var question = await Question();

        await bot.Click("devon", question, "Send answer", ("reply", "Only if it shows company mail."));
        await Settled();

        Assert.Empty(Now("devon", question).Buttons());
        Assert.Contains("Done by Devon Achterberg on 16 November 2026.", Now("devon", question).Words(), StringComparison.Ordinal);
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
        await Settled();
        Assert.Empty(Now("ingrid", first).Buttons());
        Assert.True(Now("ingrid", second).HasButton("Next"));

        await bot.Say("ingrid", "cancel");
        await Settled();

        Assert.Empty(Now("ingrid", second).Buttons());
        Assert.Contains("Nothing was recorded", Now("ingrid", second).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_was_answered_by_typing_still_says_what_was_asked_and_answered()
    {
        var first = await bot.Say("sven", "new risk");
        var second = await bot.Say("sven", "A door is open at night");
        await bot.Say("sven", "skip");
        await Settled();

        Assert.Contains("What may happen?", Now("sven", first).Words(), StringComparison.Ordinal);
        Assert.Contains("Your answer: A door is open at night", Now("sven", first).Words(), StringComparison.Ordinal);
        Assert.Contains("You left this out.", Now("sven", second).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposal_that_one_manager_dismissed_is_closed_for_the_other()
    {
        await bot.Say("sven", "new risk");
        await bot.Say("sven", "A door is open at night");
        await bot.Say("sven", "skip");
        await bot.Say("sven", "skip");
        await Settled();
        var (mine, other) = (Asked("ingrid", "Dismiss"), Asked("devon", "Dismiss"));

        await bot.ClickForCard("ingrid", mine, "Dismiss", ("reason", "The door is locked by the guard."));
        await Settled();

        Assert.False(Now("devon", other).HasButton("Dismiss"));
        Assert.Contains("closed", Now("devon", other).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_leaves_the_card_as_it_was()
    {
        await Campaign("ingrid");
        await Settled();
        var asked = Asked("devon", "Approve");

        var answer = await bot.Click("devon", asked, "Cancel the campaign", ("reason", "no"));
        await Settled();

        Assert.True(answer.Plain().Says("GEN-07"), answer.Plain());

        Assert.True(Now("devon", asked).HasButton("Approve"));
    }

    private async Task<ChatMessage> Campaign(string author)
    {
        var last = await bot.Say(author, "new campaign");
        foreach (var answer in (string[])
            ["Policy to read and accept", "ISMS-POL-002", "skip", "The policy", "everyone", "skip", "tomorrow", "3 weeks", "95 %", "skip"])
        {
            last = await bot.Say(author, answer);
        }

        return last;
    }

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
        await Settled();
        return arrives ? Asked("devon", "Send answer") : card;
    }

    /// <summary>Everything is sent that is due. What is on its way itself while its card is to follow is tried again seconds later.</summary>
    private async Task Settled()
    {
        await bot.Tick();
        for (var i = 0; i < 20 && await bot.InDb(IsAnythingWaiting); i++)
        {
            await bot.MoveBy(TimeSpan.FromSeconds(3));
        }
    }

    private Task<bool> IsAnythingWaiting(Kernel.Data.IsmsDb db)
    {
        var soon = bot.Now.AddSeconds(10);
        return db.Outbox.AnyAsync(o => (o.State == OutboxState.Waiting || o.State == OutboxState.Uncertain) && o.NotBefore <= soon);
    }

    private ChatMessage Asked(string person, string button) => bot.Inbox(person).Last(m => m.HasButton(button));

    /// <summary>The message as the person sees it by now.</summary>
    private ChatMessage Now(string person, ChatMessage message) => bot.As(person).Look(message)!;
}
