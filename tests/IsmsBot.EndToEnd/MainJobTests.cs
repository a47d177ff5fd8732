using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsmsBot.EndToEnd;

/// <summary>The main job, as people do it: a policy goes out to everybody, is read and accepted, and the rest is reminded.</summary>
public sealed class MainJobTests(SandboxInABrowser sandbox) : IClassFixture<SandboxInABrowser>
{
    [Fact]
    public async Task A_policy_goes_from_a_draft_to_a_receipt_and_those_who_are_late_are_reminded()
    {
        await sandbox.MeetAsync(People.Devon, People.Sven, People.Alba, People.SvensManager);
        await using var ingrid = await sandbox.OpenAsync(People.Ingrid);
        await ingrid.CardWithAsync("Good to meet you, Ingrid");
        await DraftAsync(ingrid);
        await Expect(ingrid.Card.GetByRole(AriaRole.Button, new() { Name = "Approve", Exact = true })).ToHaveCountAsync(0);

        await using var devon = await sandbox.OpenAsync(People.Devon);
        await devon.CardWithAsync("Awareness campaign, draft");
        await devon.PressAsync("Approve");
        await devon.CardWithAsync("Approved by Devon Achterberg");
        await devon.PressAsync("Start now");
        await Expect(devon.Conversation).ToContainTextAsync("Awareness campaign, running");

        await using var sven = await sandbox.OpenAsync(People.Sven);
        await sven.CardWithAsync("Acceptable use rules, version 2.0");
        await Expect(devon.Page.GetByText("All delivered")).ToBeVisibleAsync();

        // Ingrid gets it too: what she asks for next is the newest card only when it has come.
        await ingrid.CardWithAsync("Please read and accept");
        var before = await ingrid.AskAsync("coverage", "0 of 250 done");
        await Expect(before).ToContainTextAsync("and 240 more.");
        await AcceptAsync(sven);
        await ingrid.AskAsync("coverage", "1 of 250 done");

        await AskAndAnswerAsync(devon);
        await ingrid.MoveClockAsync("+1 day");
        await ingrid.MoveClockToAsync(new DateOnly(2026, 11, 25));
        await Expect(ingrid.Conversation).ToContainTextAsync("One day late, was due on 19 November 2026");
        await using var manager = await sandbox.OpenAsync(People.SvensManager);
        await Expect(manager.Conversation).ToContainTextAsync("people of your team are late: Acceptable use rules 2.0");
    }

    private static async Task DraftAsync(TeamsWindow ingrid)
    {
        await ingrid.AskAsync("new campaign", "What kind of campaign?");
        await ingrid.TickAsync("Policy to read and accept");
        await ingrid.PressAsync("Next");
        await ingrid.CardWithAsync("Which document?");
        await ingrid.TickAsync("Acceptable use rules");
        await ingrid.PressAsync("Next");
        await ingrid.CardWithAsync("What shall it be called?");
        await ingrid.PressAsync("Skip");
        await ingrid.CardWithAsync("What does it teach?");
        await ingrid.TickAsync("The policy");
        await ingrid.TickAsync("What each person contributes");
        await ingrid.TickAsync("What follows if it is not kept");
        await ingrid.PressAsync("Next");
        await ingrid.CardWithAsync("Who is it for?");
        await ingrid.TickAsync("All staff");
        await ingrid.PressAsync("Next");
        await ingrid.CardWithAsync("Who is left out?");
        await ingrid.PressAsync("Skip");
        await ingrid.CardWithAsync("When does it start?");
        await ingrid.SayAsync("today");
        await ingrid.CardWithAsync("How many days do people have?");
        await ingrid.Card.GetByLabel("Your answer").FillAsync("3");
        await ingrid.PressAsync("Next");
        await ingrid.CardWithAsync("Which share has to be reached, in percent?");
        await ingrid.PressAsync("Next");
        await ingrid.CardWithAsync("Who answers for it?");
        await ingrid.PressAsync("Skip");
        var draft = await ingrid.CardWithAsync("I have asked Devon Achterberg to approve it.");
        await Expect(draft).ToContainTextAsync("Acceptable use rules 2.0");
        await Expect(draft).ToContainTextAsync("250 people will get it: All staff.");
    }

    private static async Task AcceptAsync(TeamsWindow sven)
    {
        await sven.ReadAsync();
        var opened = new TaskCompletionSource<string>();
        sven.Page.Context.Request += (_, request) =>
        {
            if (request.Url.Contains("/documents/ISMS-POL-002/", StringComparison.Ordinal))
            {
                opened.TrySetResult(request.Url);
            }
        };
        await sven.Card.GetByRole(AriaRole.Link, new() { Name = "Read the document" }).ClickAsync();
        var file = await sven.Page.Context.APIRequest.GetAsync(await opened.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal("application/pdf", file.Headers["content-type"]);
        Assert.Equal("%PDF"u8.ToArray(), (await file.BodyAsync())[..4]);
        await sven.PressAsync("I have read it and will follow it");
        await Expect(await sven.CardWithAsync("Receipt")).ToContainTextAsync("You accepted version 2.0; your acceptance is kept as evidence.");
    }

    private async Task AskAndAnswerAsync(TeamsWindow devon)
    {
        await using var alba = await sandbox.OpenAsync(People.Alba);
        await alba.CardWithAsync("Acceptable use rules, version 2.0");
        await alba.PressAsync("I have a question");
        await alba.Card.GetByLabel("What is not clear?").FillAsync("May I use my own phone for the second factor?");
        await alba.PressAsync("Send my question");
        await Expect(alba.Conversation).ToContainTextAsync("I have sent your question to Devon Achterberg.");
        await devon.CardWithAsync("May I use my own phone for the second factor?");
        await devon.Card.GetByLabel("Your answer").FillAsync("Yes, with a screen lock.");
        await devon.PressAsync("Send answer");
        await Expect(alba.Conversation).ToContainTextAsync("Yes, with a screen lock.");
    }
}
