using static Microsoft.Playwright.Assertions;

namespace IsmsBot.EndToEnd;

/// <summary>
/// The whole life of one risk in the page, by the people it passes: proposed, rated, treated, approved, done, verified, accepted, endorsed, and in
/// the Statement of Applicability and the treatment plan, which are filed as documents.
/// </summary>
public sealed class RiskTests(SandboxInABrowser sandbox) : IClassFixture<SandboxInABrowser>
{
    [Fact]
    public async Task A_risk_goes_from_a_sentence_of_the_staff_to_the_endorsement_of_top_management()
    {
        var owners = await sandbox.OwnersOfOpenTreatmentsAsync();
        await sandbox.MeetAsync(
            [.. new[] { People.Ingrid, People.Ruben, People.Elin, People.KeeperOfUtilities, People.Marit, People.Devon }.Union(owners)]);
        await ProposedAsync();
        await TriagedAsync();
        await using var ruben = await sandbox.OpenAsync(People.Ruben);
        await RatedAndTreatedAsync(ruben);
        await DoneAsync();
        await VerifiedAsync();
        await AcceptedAsync(ruben);
        await EndorsedAsync();
        await FiledAsync();
        await PlanWalk.ApprovedAndFiledAsync(sandbox, ruben, owners);
    }

    private async Task ProposedAsync()
    {
        await using var sven = await sandbox.OpenAsync(People.Sven);
        await sven.SayAsync("new risk");
        await Expect(sven.Conversation).ToContainTextAsync("What may happen?");
        await sven.SayAsync("the power fails for a day");
        await Expect(sven.Conversation).ToContainTextAsync("Because of what?");
        await sven.SayAsync("the grid is overloaded in winter");
        await Expect(sven.Conversation).ToContainTextAsync("What would follow from it?");
        await sven.SayAsync("nobody can take orders");
        await Expect(sven.Conversation).ToContainTextAsync("RSK-0031");
        await sven.PictureAsync("risk-proposed");
    }

    private async Task TriagedAsync()
    {
        await using var ingrid = await sandbox.OpenAsync(People.Ingrid);
        await ingrid.CardWithAsync("the power fails for a day");
        await ingrid.PressAsync("Accept as a risk");
        await ingrid.FindAsync("Owner", "Ruben Castellan");
        await ingrid.TickAsync("TideOrder production platform");
        await ingrid.TickAsync("Availability");
        await ingrid.PictureAsync("risk-triage");
        await ingrid.PressAsync("Send to the owner");
        await Expect(ingrid.Conversation).ToContainTextAsync("RSK-0031");
    }

    private static async Task RateAsync(TeamsWindow ruben, string likelihood, string availability, string? reason)
    {
        await ruben.CardWithAsync("How likely, with the controls that work today?");
        await ruben.ChooseAsync("How likely, with the controls that work today?", likelihood);
        await ruben.ChooseAsync("Effect on confidentiality", "0");
        await ruben.ChooseAsync("Effect on integrity", "2");
        await ruben.ChooseAsync("Effect on availability", availability);
        if (reason is not null)
        {
            await ruben.FillAsync("What has changed since last time?", reason);
        }

        await ruben.PressAsync("Show the level");
        await ruben.CardWithAsync("Not saved yet.");
        await ruben.PictureAsync($"risk-rate-{likelihood}-{availability}");
        await ruben.PressAsync("Save and confirm");
    }

    private static async Task RatedAndTreatedAsync(TeamsWindow ruben)
    {
        await RateAsync(ruben, "4", "4", null);
        await Expect(ruben.Conversation).ToContainTextAsync("4 times 4 is 16, critical");
        await ruben.AskAsync("decide RSK-0031", "Decision on a risk");
        await ruben.PictureAsync("risk-decide");
        await ruben.PressAsync("Treat");
        await ruben.CardWithAsync("What to do");
        await ruben.ChooseAsync("What to do", "modify");
        await ruben.FillAsync("What will be done?", "A generator carries the servers, and a second line brings the network.");
        await ruben.FillAsync("Controls, such as", "A.7.11");
        await ruben.FillAsync("What does it cost, in money and days?", "EUR 40,000 and 12 days");
        await ruben.FindAsync("Who carries it out?", "Elin Mattsdotter, Cloud platform lead");
        await ruben.FillAsync("Done by", "2027-01-31");
        await ruben.ChooseAsync("How likely afterwards?", "3");
        await ruben.ChooseAsync("Effect afterwards", "3");
        await ruben.PictureAsync("risk-treat");
        await ruben.PressAsync("Propose");
        await ruben.CardWithAsync("Approve");
        await ruben.PressAsync("Approve");
        await Expect(ruben.Card).ToContainTextAsync("approved");
    }

    private async Task DoneAsync()
    {
        await using var elin = await sandbox.OpenAsync(People.Elin);
        await elin.CardWithAsync("A generator carries the servers");
        await elin.PressAsync("Start");
        await elin.CardWithAsync("in progress");
        await elin.PressAsync("Done");
        await elin.FillAsync("Proof that it works", "https://files.example.test/generator-test.pdf");
        await elin.PictureAsync("treatment-done");
        await elin.PressAsync("It is done");
        await elin.CardWithAsync("implemented");
    }

    private async Task VerifiedAsync()
    {
        await using var keeper = await sandbox.OpenAsync(People.KeeperOfUtilities);
        await keeper.CardWithAsync("A generator carries the servers");
        await keeper.PictureAsync("treatment-verify");
        await keeper.PressAsync("Works");
        await keeper.CardWithAsync("verified");
    }

    private static async Task AcceptedAsync(TeamsWindow ruben)
    {
        await RateAsync(ruben, "5", "2", "The second line is in place.");
        await ruben.MoveClockAsync("+1 hour");
        await ruben.CardWithAsync("What remains: 5 times 2 is 10, high");
        await ruben.PressAsync("Accept");
        await ruben.FillAsync("Until when?", "2027-03-31");
        await ruben.FillAsync("Why is it tolerable?", "A second line and a generator are enough for the coming winter.");
        await ruben.PictureAsync("risk-accept");
        await ruben.PressAsync("Accept what remains");
        await ruben.CardWithAsync("Accepted");
    }

    private async Task EndorsedAsync()
    {
        await using var marit = await sandbox.OpenAsync(People.Marit);
        await marit.CardWithAsync("Endorse");
        await marit.PictureAsync("risk-endorse");
        await marit.PressAsync("Endorse");
        await marit.CardWithAsync("Endorsed. It counts from now on.");
    }

    /// <summary>The line that the treatment changed is decided, the version frozen and approved; the clock brings it into the library.</summary>
    private async Task FiledAsync()
    {
        await using var devon = await sandbox.OpenAsync(People.Devon);
        await devon.AskAsync("soa A.7.11", "Supporting utilities");
        await Expect(devon.Card).ToContainTextAsync("RSK-0031");
        await devon.PressAsync("Decide");
        await devon.FillAsync("Proof: links", "https://files.example.test/generator-test.pdf");
        await devon.PictureAsync("soa-line");
        await devon.PressAsync("Save the decision");
        await devon.CardWithAsync("Decided. The version in force stays until the next one is approved.");
        await devon.AskAsync("statement of applicability", "Changed since then");
        await devon.PressAsync("Send for approval");
        await devon.CardWithAsync("Version 5.0 is frozen.");
        await using (var marit = await sandbox.OpenAsync(People.Marit))
        {
            await marit.CardWithAsync("Statement of Applicability 5.0");
            await marit.PictureAsync("soa-approve");
            await marit.PressAsync("Approve");
            await marit.CardWithAsync("Approved. Version 5.0 is in force.");
        }

        await devon.MoveClockAsync("+1 hour");
        await devon.AskAsync("document ISMS-SOA-001", "5.0");
        await devon.PictureAsync("soa-filed");
    }
}
