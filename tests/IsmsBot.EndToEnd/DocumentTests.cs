using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsmsBot.EndToEnd;

/// <summary>
/// A document's way as people live it in the page: Devon writes a draft, Marit approves on her card, staff see what is new for them and accept it.
/// </summary>
public sealed class DocumentTests(SandboxInABrowser sandbox) : IClassFixture<SandboxInABrowser>
{
    private const string Rule = "Everybody must lock the screen when they leave it.";

    [Fact]
    public async Task A_policy_goes_from_a_draft_to_the_people_who_accept_its_new_version()
    {
        await sandbox.MeetAsync(People.Marit, People.Ingrid, People.Saoirse);
        await using var devon = await sandbox.OpenAsync(People.Devon);
        await devon.CardWithAsync("Good to meet you, Devon");
        await WriteAsync(devon);
        await devon.PictureAsync("draft-written");
        await SubmitAsync(devon);

        await using var marit = await sandbox.OpenAsync(People.Marit);
        await marit.CardWithAsync(Rule);
        await marit.PictureAsync("approval-asked");
        await marit.PressAsync("Approve");
        await marit.CardWithAsync("Approved. I publish it on 16 November 2026.");

        await devon.MoveClockAsync("+1 day");
        await using var ingrid = await sandbox.OpenAsync(People.Ingrid);
        await ingrid.PressOnAsync("Awareness campaign, draft", "Approve");
        await ingrid.PressOnAsync("Approved by Ingrid Vaszary", "Start now");
        await Expect(ingrid.Conversation).ToContainTextAsync("Awareness campaign, running");

        await using var saoirse = await sandbox.OpenAsync(People.Saoirse);
        await saoirse.CardWithAsync("What changed since you accepted version 3.0");
        await Expect(saoirse.Card).ToContainTextAsync(Rule);
        await saoirse.PictureAsync("what-is-new-for-me");
        await saoirse.ReadAsync();
        await saoirse.PressAsync("I have read it and will follow it");
        await saoirse.CardWithAsync("You accepted version 4.0");
    }

    private static async Task WriteAsync(TeamsWindow devon)
    {
        await devon.AskAsync("revise ISMS-POL-001", "New draft of Information security policy");
        await devon.TickAsync("The meaning changes: it is acknowledged again");
        await devon.Card.GetByLabel("What changes, and why?").FillAsync("Screens are locked.");
        await devon.PressAsync("Open the draft");
        await devon.CardWithAsync("I have opened draft 4.0-d1 for you.");
        await devon.Card.GetByRole(AriaRole.Link, new() { Name = "Open the file", Exact = true }).ClickAsync();
        var text = devon.Page.GetByLabel("Text (Markdown)");
        await Expect(text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^# Information security policy"));
        await text.FillAsync((await text.InputValueAsync()).Replace("\n## 2.", $"\n{Rule}\n\n## 2.", StringComparison.Ordinal));

        // Asked whether it may be thrown away; a browser that nobody answers says no.
        await devon.Page.Keyboard.PressAsync("Escape");
        await Expect(text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(System.Text.RegularExpressions.Regex.Escape(Rule)));
        await devon.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(devon.Page.GetByText("Saved. State 0.2")).ToBeVisibleAsync();
    }

    private static async Task SubmitAsync(TeamsWindow devon)
    {
        await devon.Page.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).ClickAsync();
        await devon.PressAsync("Send to review");
        await devon.CardWithAsync("What the policy has to contain");
        foreach (var point in new[]
        {
            "It fits our organisation",
            "It gives the frame for our objectives",
            "It commits us to meet the requirements that apply",
            "It commits us to keep improving",
        })
        {
            await devon.TickAsync(point);
        }

        await devon.PictureAsync("sent-to-review");
        await devon.PressAsync("Send to review");
        await devon.CardWithAsync("I have asked Marit Oosterveld to approve it.");
    }
}
