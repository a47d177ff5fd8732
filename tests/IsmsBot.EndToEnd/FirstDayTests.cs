using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsmsBot.EndToEnd;

/// <summary>The whole first day in five roles: from people without an ISMS to the first policy that somebody has acknowledged.</summary>
public sealed partial class FirstDayTests(SandboxWithoutAnIsms sandbox) : IClassFixture<SandboxWithoutAnIsms>
{
    private const string Policy = "ISMS-POL-001";

    private static readonly string[] points =
    [
        "It fits our organisation", "It gives the frame for our objectives", "It commits us to meet the requirements that apply",
        "It commits us to keep improving",
    ];

    [Fact]
    public async Task From_nothing_to_the_first_acknowledged_policy()
    {
        await sandbox.MeetAsync(People.Marit, People.Petra, People.Devon, People.Sven);
        await using var ingrid = await sandbox.OpenAsync(People.Ingrid);
        await BecomeManagerAsync(ingrid);
        await LayOutAsync(ingrid);
        await AssignAsync(ingrid, "top management", "Marit Oosterveld", People.Marit);
        await AssignAsync(ingrid, "internal auditor", "Petra Lindqvar", People.Petra);
        await AssignAsync(ingrid, "isms manager", "Devon Achterberg", People.Devon);
        await using var devon = await sandbox.OpenAsync(People.Devon);
        await WriteAsync(devon);
        await SubmitAsync(devon);
        await ingrid.PictureAsync("first-a-review");
        await ingrid.PressOnAsync("in review", "Pass on to approval");
        await ingrid.SeesAsync("I have asked Marit Oosterveld to approve it.");
        await using var marit = await sandbox.OpenAsync(People.Marit);
        await marit.PictureAsync("first-b-approve");
        await marit.PressOnAsync("What changes", "Approve");
        await marit.SeesAsync("Approved.");
        await ingrid.MoveClockAsync("+1 day");
        await ingrid.PictureAsync("first-c-next-day");
        await ingrid.PressOnAsync("Awareness campaign, draft", "Approve");
        await ingrid.PressOnAsync("Approved by Ingrid Vaszary", "Start now");
        await ingrid.SeesAsync("Awareness campaign, running");
        await using var sven = await sandbox.OpenAsync(People.Sven);
        await sven.CardWithAsync("Information security policy, version 1.0");
        await sven.PictureAsync("first-d-staff");
        await sven.ReadAsync();
        await sven.PressAsync("I have read it and will follow it");
        await sven.CardWithAsync("You accepted version 1.0");
        await sven.PictureAsync("first-e-accepted");
        await ingrid.AskAsync("first steps", "done");
        await ingrid.PictureAsync("first-f-steps");
    }

    private static async Task BecomeManagerAsync(TeamsWindow ingrid)
    {
        await ingrid.SayAsync("hello");
        await ingrid.SeesAsync("You are named as the first ISMS manager");
        await ingrid.PictureAsync("first-1-named");
        await ingrid.PressOnAsync("You are named as the first ISMS manager", "Accept");
        await ingrid.SeesAsync("You are ISMS manager now.");
        await ingrid.PictureAsync("first-2-manager");
    }

    private static async Task LayOutAsync(TeamsWindow ingrid)
    {
        await ingrid.AskAsync("first steps", "The first thirty days");
        await ingrid.PictureAsync("first-3-steps");
        await ingrid.PressAsync("Lay out");
        await ingrid.CardWithAsync("Laid out: 93 lines of the Statement of Applicability");
        await ingrid.PictureAsync("first-4-laid-out");
    }

    private async Task AssignAsync(TeamsWindow ingrid, string role, string name, string person)
    {
        await ingrid.AskAsync($"assign {role} to {name}", "Who is proposed for which role?");
        await ingrid.PressAsync("Propose");
        await ingrid.CardWithAsync($"{name} has the card and can accept it.");
        await using var holder = await sandbox.OpenAsync(person);
        await holder.PressOnAsync("proposes you for a role", "Accept");
        await ingrid.CardWithAsync($"{name} holds the role");
    }

    private static async Task WriteAsync(TeamsWindow devon)
    {
        await devon.AskAsync($"draft {Policy}", "New draft of");
        await devon.FillAsync("What changes, and why?", "The first version.");
        await devon.PressAsync("Open the draft");
        await devon.CardWithAsync("I have opened draft 1.0-d1 for you.");
        await devon.PictureAsync("first-8-draft");
        await devon.Card.GetByRole(AriaRole.Link, new() { Name = "Open the file", Exact = true }).ClickAsync();
        var text = devon.Page.GetByLabel("Text (Markdown)");
        await Expect(text).ToHaveValueAsync(new Regex("^# "));
        await text.FillAsync(Hint().Replace(await text.InputValueAsync(), "Everybody locks the screen and reports what looks wrong."));
        await devon.PictureAsync("first-9-written");
        await devon.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(devon.Page.GetByText("Saved. State 0.2")).ToBeVisibleAsync();
        await devon.Page.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).ClickAsync();
    }

    private static async Task SubmitAsync(TeamsWindow devon)
    {
        await devon.PressAsync("Send to review");
        await devon.CardWithAsync("What the policy has to contain");
        foreach (var point in points)
        {
            await devon.TickAsync(point);
        }

        await devon.FillAsync("How do customers and suppliers get it?", "public page");
        await devon.PictureAsync("first-a-submit");
        await devon.PressAsync("Send to review");
        await devon.CardWithAsync("I have asked Ingrid Vaszary to look at it.");
    }

    /// <summary>What the template asks for.</summary>
    [GeneratedRegex("_Write here:[^_]*_")]
    private static partial Regex Hint();
}
