using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Enrolments;

/// <summary>Stories S15 and S16, and what happens at the edges of reading and accepting a policy (5.2, 7.3).</summary>
public class AcknowledgingTests
{
    [Fact]
    public async Task S15_Acknowledge_without_opening()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await bot.PolicyCard("liam");
        Assert.False(card.HasButton("I have read it and will follow it"));

        var answer = await bot.As("liam").ActAsync(
            card, new() { ["type"] = "Action.Execute", ["verb"] = "enrolments/acknowledge" }, new() { ["record"] = "ENR-0072", ["content"] = "3.0" });

        Assert.Contains("Please open Information security policy first; then the button works.", answer.Words(), StringComparison.Ordinal);
        Assert.Equal(0, await bot.Acknowledgements("liam"));
        Assert.Contains(await bot.JournalOf("ENR-0072"), j => j is { Action: "refused enrolments/acknowledge", Comment: "AWR-01" });
    }

    [Fact]
    public async Task S16_Acknowledge_for_somebody_else()
    {
        await using var bot = await TestBot.StartAsync();
        var viktors = await bot.ReadPolicy("viktor");
        await bot.Say("yara", "help");
        var forwarded = bot.Inbox("yara")[^1] with { Card = viktors.Card };

        var answer = await bot.As("yara").ClickAsync(forwarded, "I have read it and will follow it");

        Assert.Contains("This card is for Viktor Rasmund. I have recorded nothing.", answer.Words(), StringComparison.Ordinal);
        Assert.Equal(EnrolmentState.Overdue, (await bot.Enrolment("ENR-0115")).Status);
        Assert.Equal(0, await bot.Acknowledgements("viktor"));
    }

    [Fact]
    public async Task A_second_tap_is_harmless_and_says_so()
    {
        await using var bot = await TestBot.StartAsync();
        var opened = await bot.ReadPolicy("sven");
        await bot.ClickForCard("sven", opened, "I have read it and will follow it");

        var again = await bot.As("sven").ClickAsync(opened, "I have read it and will follow it");

        Assert.Contains("Sven Malmgren already chose", again.Words(), StringComparison.Ordinal);
        Assert.Equal(1, await bot.Acknowledgements("sven"));
    }

    [Fact]
    public async Task A_hundred_taps_at_once_make_one_acknowledgement_and_get_a_hundred_answers()
    {
        await using var bot = await TestBot.StartAsync();
        var opened = await bot.ReadPolicy("sven");

        var answers =
            await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => bot.As("sven").ClickAsync(opened, "I have read it and will follow it")));

        Assert.All(answers, a => Assert.Equal(ClickOutcome.Card, a.Outcome));
        Assert.Equal(1, await bot.Acknowledgements("sven"));
        Assert.Single(await bot.JournalOf("ENR-0057"), j => j.Action == "acknowledge");
    }

    [Fact]
    public async Task Everybody_who_is_late_accepts_at_the_same_moment()
    {
        await using var bot = await TestBot.StartAsync();
        var late = await bot.InDb(
            db => db.Set<Enrolment>()
                .Where(e => e.Status == EnrolmentState.Overdue || e.Status == EnrolmentState.Assigned)
                .Select(e => e.PersonId)
                .ToListAsync());
        var opened = new List<(string Person, ChatMessage Card)>();
        foreach (var person in late)
        {
            opened.Add((person, await bot.ReadPolicy(person)));
        }

        var answers = await Task.WhenAll(opened.Select(o => bot.As(o.Person).ClickAsync(o.Card, "I have read it and will follow it")));

        Assert.All(answers, a => Assert.Contains("Done on 16 November 2026", a.Words(), StringComparison.Ordinal));
        Assert.Equal(1m, (await bot.CoverageOf("CAM-2026-04")).Share);
    }

    [Fact]
    public async Task The_same_activity_sent_again_gets_the_same_answer()
    {
        await using var bot = await TestBot.StartAsync();
        var opened = await bot.ReadPolicy("sven");
        var first = await bot.As("sven").ClickAsync(opened, "I have read it and will follow it");

        var repeated = await bot.As("sven").SendAsync(first.Bot.Activity!);

        Assert.Equal(200, repeated.Status);
        Assert.Contains("Done on 16 November 2026", repeated.Body!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(1, await bot.Acknowledgements("sven"));
    }

    [Fact]
    public async Task The_card_that_was_clicked_is_replaced_for_every_device()
    {
        await using var bot = await TestBot.StartAsync();
        var opened = await bot.ReadPolicy("sven");
        await bot.ClickForCard("sven", opened, "I have read it and will follow it");
        await bot.Tick();

        var now = bot.As("sven").Look(opened)!;

        Assert.Contains("Done on", now.Words(), StringComparison.Ordinal);
        Assert.False(now.HasButton("I have read it and will follow it"));
    }
}
