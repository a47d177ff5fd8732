using IsmsBot.Sandbox.Company;
using Microsoft.Playwright;

namespace IsmsBot.EndToEnd;

/// <summary>
/// Thirty days of the sample company in the page, as its people live them: a message goes round, an event is reported and closed, a risk passes from
/// staff to its owner, a policy is revised, somebody stays late, top management and the auditor look at it.
/// </summary>
public sealed class MonthTests(SandboxInABrowser sandbox) : IClassFixture<SandboxInABrowser>
{
    private static readonly DateOnly First = DateOnly.FromDateTime(SampleCompanyImport.AsOf.UtcDateTime);

    [WalkFact]
    public async Task Thirty_days_of_six_roles_leave_everybody_with_what_is_theirs()
    {
        await sandbox.MeetAsync(People.Ingrid, People.Devon, People.Ruben, People.SvensManager);
        await FirstDayOfStaffAsync();
        await FirstDayOfManagersAsync();
        await WeeksAsync();
        await LateAsync();
        await LookedAtAsync();
    }

    private async Task FirstDayOfStaffAsync()
    {
        await using var sven = await sandbox.OpenAsync(People.Sven);
        await sven.AskAsync("My phone was stolen on the train", "When did you notice it?");
        await sven.AskAsync("this morning", "What is affected?");
        await sven.AskAsync("skip", "Recorded as EVT-0004");
        await sven.PictureAsync("month-event");
        await sven.AskAsync("what do I need to read", "Policy 3.0");
        await sven.ReadAsync();
        await sven.PressAsync("I have read it and will follow it");
        await sven.CardWithAsync("your acceptance is kept as evidence");
        await sven.AskAsync("new risk", "What may happen?");
        await sven.AskAsync("a supplier sends a changed invoice", "Because of what?");
        await sven.AskAsync("nobody calls back", "What would follow from it?");
        await sven.SayAsync("we pay a stranger");
        await sven.SeesAsync("RSK-0031");
        await sven.SeesAsync("Your answer: nobody calls back");
        await sven.SayAsync("risk matrix");
        await sven.SeesAsync("Please ask ");
    }

    private async Task FirstDayOfManagersAsync()
    {
        await using var devon = await sandbox.OpenAsync(People.Devon);
        await devon.AskAsync("new campaign", "What kind of campaign?");
        foreach (var (answer, next) in new[]
        {
            ("One message to read", "What is the message?"), ("Lock your screen when you leave.", "What shall it be called?"),
            ("Lock your screen", "What does it teach?"), ("A procedure", "Who is it for?"), ("All staff", "Who is left out?"),
            ("skip", "When does it start?"), ("tomorrow", "How many days"), ("7 days", "Which share"), ("90 %", "Who answers for it?"),
            ("skip", "I have asked Ingrid Vaszary"),
        })
        {
            await devon.AskAsync(answer, next);
        }

        await using var ingrid = await sandbox.OpenAsync(People.Ingrid);

        // She was asked for it: typing for the same card would press the button of either.
        await ingrid.CardWithAsync("Lock your screen when you leave.");
        await ingrid.PictureAsync("month-campaign");
        await ingrid.PressAsync("Approve");
        await ingrid.CardWithAsync("Approved.");
        await ingrid.AskAsync("please close EVT-0004", "This is EVT-0004.");
        await ingrid.PressAsync("Sort it");
        await ingrid.ChooseAsync("What is it?", "event");
        await ingrid.PressAsync("Save");
        await ingrid.CardWithAsync("Sorted.");
        await ingrid.PressAsync("Close it");
        await ingrid.FillAsync("What came of it?", "Wiped from afar; a new phone is ordered.");
        await ingrid.PressAsync("Close with this");
        await ingrid.CardWithAsync("Whoever reported it is told.");
        await ingrid.AskAsync("RSK-0031", "a supplier sends a changed invoice");
        await ingrid.PressAsync("Accept as a risk");
        await ingrid.FindAsync("Owner", "Ruben Castellan");
        await ingrid.TickAsync("Finance and invoicing system");
        await ingrid.TickAsync("Integrity");
        await ingrid.PressAsync("Send to the owner");
        await ingrid.CardWithAsync("Sent to Ruben Castellan");
    }

    /// <summary>Day by day, so that every morning has its digests, reminders and escalations.</summary>
    private async Task WeeksAsync()
    {
        await using var alba = await sandbox.OpenAsync(People.Alba, 390, 800, dark: true);
        for (var day = 1; day <= 30; day++)
        {
            await alba.Page.APIRequest.PostAsync(
                sandbox.Address + "/sandbox/clock",
                new APIRequestContextOptions { DataObject = new { to = $"{First.AddDays(day):yyyy-MM-dd}T09:00:00Z" } });
        }

        await alba.PictureAsync("month-phone");
        Assert.Equal(390, await alba.WidthAsync());
    }

    private async Task LateAsync()
    {
        await using var manager = await sandbox.OpenAsync(People.SvensManager);
        await manager.AskAsync("who in my team is late", "of your team are late");
        await manager.PictureAsync("month-team");
        await manager.PressAsync("Remind them");
        await manager.SeesAsync("of your team are reminded");
        await using var ruben = await sandbox.OpenAsync(People.Ruben);
        await ruben.AskAsync("my tasks", "Rate the risk a supplier sends a changed invoice");
        await ruben.PictureAsync("month-owner");
    }

    private async Task LookedAtAsync()
    {
        await using var marit = await sandbox.OpenAsync(People.Marit);
        await marit.AskAsync("coverage CAM-2026-06", "Lock your screen");
        await marit.AskAsync("what stays late", "stay late");
        await marit.PictureAsync("month-top");
        Assert.DoesNotContain("Elin", await marit.Card.InnerTextAsync(), StringComparison.Ordinal);
        await using var petra = await sandbox.OpenAsync(People.Petra, dark: true);
        await petra.AskAsync("are we ready", "Readiness on 16 December 2026");
        await petra.AskAsync("status 7.3", "Awareness (7.3)");
        await petra.AskAsync("security event EVT-0004", "Wiped from afar");
        Assert.Equal(0, await petra.Card.GetByRole(AriaRole.Button).CountAsync());
        await petra.SayAsync("risk report");
        await petra.SeesAsync("Please ask ");
        await petra.PictureAsync("month-auditor");
        Assert.DoesNotContain("Something went wrong", await petra.Conversation.InnerTextAsync(), StringComparison.Ordinal);
    }
}
