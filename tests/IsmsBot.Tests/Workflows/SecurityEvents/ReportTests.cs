using IsmsBot.Kernel.Outbox;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.SecurityEvents;
using IsmsBot.Workflows.Triggers;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.SecurityEvents;

/// <summary>Somebody says that something looks wrong, at any hour, in their own words.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task What_looks_wrong_reaches_the_security_team_at_night_and_whoever_reports_it_gets_a_receipt()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.MoveTo(new DateTimeOffset(2026, 11, 21, 23, 30, 0, TimeSpan.Zero));

        var question = await bot.Say("sven", "I lost my laptop on the train, my badge was in the bag");
        Assert.Contains("I have noted: I lost my laptop on the train", question.Words(), StringComparison.Ordinal);
        Assert.Contains("When did you notice it?", question.Words(), StringComparison.Ordinal);
        await bot.Say("sven", "just now");
        var receipt = await bot.Say("sven", "skip");
        await bot.Tick();

        var found = await bot.InDb(db => db.Set<SecurityEvent>().AsNoTracking().SingleAsync());
        Assert.Contains(found.Id, receipt.Words(), StringComparison.Ordinal);
        Assert.Contains("Ingrid", receipt.Words(), StringComparison.Ordinal);
        var told = Assert.Single(bot.Inbox("ingrid"), m => m.Words().Contains("reports something that looks wrong", StringComparison.Ordinal));
        Assert.Contains("my badge was in the bag", told.Words(), StringComparison.Ordinal);
        Assert.False(receipt.HasButton("Sort it"));
        Assert.True(told.HasButton("Sort it"));
        var posted = await bot.InDb(db => db.Outbox.AsNoTracking().SingleAsync(o => o.Key == $"event:{found.Id}"));
        Assert.Equal(OutboxKind.PostToChannel, posted.Kind);
        Assert.DoesNotContain("laptop", posted.Card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("something is wrong")]
    [InlineData("Phishing!")]
    [InlineData("etwas stimmt nicht")]
    [InlineData("Vorfall melden")]
    public async Task However_it_is_said_the_first_question_comes(string said)
    {
        await using var bot = await TestBot.StartAsync();

        var question = await bot.Say("sven", said);

        Assert.Contains("What happened, or what looks wrong?", question.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I clicked on a link in an email")]
    [InlineData("my phone was stolen")]
    [InlineData("My phone was stolen on the train")]
    [InlineData("Mein Handy wurde heute im Zug gestohlen")]
    [InlineData("mein laptop wurde gestohlen")]
    public async Task Whoever_says_at_once_what_happened_is_not_asked_again_and_may_go_back_to_it(string said)
    {
        await using var bot = await TestBot.StartAsync();

        var second = await bot.Say("sven", said);
        Assert.Contains("When did you notice it?", second.Words(), StringComparison.Ordinal);
        var first = await bot.ClickForCard("sven", second, "Back");
        Assert.Contains(said, first.Card!.ToJsonString(), StringComparison.Ordinal);
        await bot.ClickForCard("sven", first, "Next", ("value", said));
        await bot.Say("sven", "this morning");
        var card = await bot.Say("sven", "skip");

        Assert.Equal(said, await bot.InDb(db => db.Set<SecurityEvent>().Select(e => e.Description).SingleAsync()));
        Assert.Equal(2, card.Words().Split(said).Length);
    }

    [Fact]
    public async Task It_is_sorted_once_and_closed_with_what_came_of_it_and_a_major_incident_calls_for_a_look_at_the_risks()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Say("sven", "report");
        await bot.Say("sven", "A customer's files lay open on the internet");
        await bot.Say("sven", "skip");
        await bot.Say("sven", "skip");
        await bot.Tick();
        var id = await bot.InDb(db => db.Set<SecurityEvent>().Select(e => e.Id).SingleAsync());
        var told = bot.Inbox("ingrid")[^1];

        var refused = await bot.ClickForCard("ingrid", told, "Save", ("kind", "incident"));
        Assert.Contains("how grave", refused.Words(), StringComparison.Ordinal);
        await bot.ClickForCard("ingrid", told, "Save", ("kind", "incident"), ("severity", "major"));
        var card = await bot.Say("ingrid", "show " + id);
        await bot.ClickForCard("ingrid", card, "Close with this", ("reason", "The store was closed and the customer was told."));

        var found = await bot.InDb(db => db.Set<SecurityEvent>().AsNoTracking().SingleAsync());
        Assert.Equal((EventState.Closed, EventSeverity.Major), (found.Status, found.Severity!.Value));
        Assert.Equal("The store was closed and the customer was told.", found.Outcome);
        Assert.Equal(1, await bot.InDb(db => db.Set<Trigger>().CountAsync(t => t.Ref == id)));
        Assert.Contains(bot.Inbox("sven"), m => m.Words().Contains("has closed what you reported", StringComparison.Ordinal));
        Assert.Contains("cannot find", (await bot.Say("olga", "show " + id)).Words(), StringComparison.Ordinal);
    }
}
