using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsmsBot.EndToEnd;

/// <summary>
/// A policy that is rejected with a reason, written again, commented on, passed on, approved and published, as its people see it in the page.
/// </summary>
public sealed class RevisionWalk(SandboxInABrowser sandbox) : IClassFixture<SandboxInABrowser>
{
    private const string First = "Everybody must lock the screen when they leave it.";
    private const string Second = "Everybody must lock the screen; in the hall it locks itself after a minute.";
    private const string Reason = "Please say what holds in the production hall, where screens are shared.";
    private const string Comment = "Good, but say who watches over it.";

    private static readonly string[] points =
    [
        "It fits our organisation", "It gives the frame for our objectives", "It commits us to meet the requirements that apply",
        "It commits us to keep improving",
    ];

    [WalkFact]
    public async Task A_rejected_policy_is_written_again_commented_on_and_published()
    {
        await sandbox.MeetAsync(People.Ingrid, People.Marit);
        await using var devon = await sandbox.OpenAsync(People.Devon);
        await WriteAsync(devon, First);
        await SubmitAsync(devon, "I have asked Marit Oosterveld to approve it.");
        await RejectedAsync();
        await devon.SeesAsync(Reason);
        await devon.PressOnAsync("has rejected it", "Show");
        await devon.CardWithAsync("Marit Oosterveld: " + Reason);
        await devon.PictureAsync("revision-rejected");

        await WriteOnAsync(devon);
        await devon.PressAsync("Send to review");
        await devon.TickAsync("Ingrid Vaszary");
        await SubmitAsync(devon, "I have asked Ingrid Vaszary for comments", opened: true);
        await CommentedAsync();
        await devon.PressOnAsync(Comment, "Pass on to approval");
        await devon.SeesAsync("I have asked Marit Oosterveld to approve it.");
        await using var marit = await sandbox.OpenAsync(People.Marit);
        await marit.PressOnAsync(Second, "Approve");
        await marit.SeesAsync("Approved. I publish it on 16 November 2026.");
        await devon.MoveClockAsync("+1 day");
        await devon.SeesAsync("Version 5.0 is published and in force since 16 November 2026.");
        await Expect(devon.Cards.Filter(new() { HasText = "A new version of policy or scope" }).Last).Not.ToContainTextAsync("5.0 5.0");
        await devon.PictureAsync("revision-published");
    }

    private static async Task WriteAsync(TeamsWindow devon, string rule)
    {
        await devon.AskAsync("revise ISMS-POL-001", "New draft of Information security policy");
        await OpenAsync(devon);
        await SaveAsync(devon, text => text.Replace("\n## 2.", $"\n{rule}\n\n## 2.", StringComparison.Ordinal));
    }

    /// <summary>What was rejected is not lost: the next draft goes on with it.</summary>
    private static async Task WriteOnAsync(TeamsWindow devon)
    {
        await devon.PressAsync("Write on in its text");
        await devon.CardWithAsync("Which text do you start from?");
        await devon.PictureAsync("revision-write-on");
        await OpenAsync(devon);
        await SaveAsync(devon, text => text.Contains(First, StringComparison.Ordinal)
            ? text.Replace(First, Second, StringComparison.Ordinal) : throw new InvalidDataException("What was rejected is gone."));
    }

    private static async Task OpenAsync(TeamsWindow devon)
    {
        await devon.TickAsync("The meaning changes: it is acknowledged again");
        await devon.FillAsync("What changes, and why?", "Screens are locked.");
        await devon.PressAsync("Open the draft");
        await devon.CardWithAsync("I have opened draft");
    }

    private static async Task SaveAsync(TeamsWindow devon, Func<string, string> change)
    {
        await devon.Card.GetByRole(AriaRole.Link, new() { Name = "Open the file", Exact = true }).ClickAsync();
        var text = devon.Page.GetByLabel("Text (Markdown)");
        await Expect(text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^# Information security policy"));
        await text.FillAsync(change(await text.InputValueAsync()));
        await devon.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(devon.Page.GetByText("Saved. State 0.2")).ToBeVisibleAsync();
        await devon.Page.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).ClickAsync();
    }

    /// <summary>Sent without what the policy has to contain it is refused, and what was chosen stays.</summary>
    private static async Task SubmitAsync(TeamsWindow devon, string answer, bool opened = false)
    {
        if (!opened)
        {
            await devon.PressAsync("Send to review");
        }

        await devon.PressAsync("Send to review");
        await devon.CardWithAsync("The policy does not yet cover: fits the organisation, frame for objectives");
        foreach (var point in points)
        {
            await devon.TickAsync(point);
        }

        await devon.PressAsync("Send to review");
        await devon.CardWithAsync(answer);
    }

    private async Task RejectedAsync()
    {
        await using var marit = await sandbox.OpenAsync(People.Marit);
        var asked = marit.Cards.Filter(new() { HasText = First }).Last;
        await marit.PressOnAsync(First, "Reject");
        await asked.GetByLabel("Why is it rejected?").FillAsync("no");
        await marit.PressOnAsync(First, "Reject this version");
        await marit.SeesAsync("Please give a reason (10 characters or more)");
        await Expect(asked.GetByLabel("Why is it rejected?")).ToHaveValueAsync("no");
        await asked.GetByLabel("Why is it rejected?").FillAsync(Reason);
        await marit.PressOnAsync(First, "Reject this version");
        await Expect(asked).ToContainTextAsync("Rejected. The author knows why.");
        await Expect(asked).ToContainTextAsync("Marit Oosterveld: " + Reason);
    }

    private async Task CommentedAsync()
    {
        await using var ingrid = await sandbox.OpenAsync(People.Ingrid);
        await ingrid.PressOnAsync(Second, "Comment");
        await ingrid.Cards.Filter(new() { HasText = Second }).Last.GetByLabel("Your comment").FillAsync(Comment);
        await ingrid.PressOnAsync(Second, "Send the comment");
        await ingrid.SeesAsync("Ingrid Vaszary: " + Comment);
        await ingrid.PictureAsync("revision-commented");
    }
}
