using static Microsoft.Playwright.Assertions;

namespace IsmsBot.EndToEnd;

/// <summary>What remains of a risk is accepted by its owner, and top management does not endorse it: the owner reads why and decides again.</summary>
public sealed class EndorsementWalk(SandboxInABrowser sandbox) : IClassFixture<SandboxInABrowser>
{
    private const string Risk = "Storage is left open to the internet";
    private const string Reason = "Six months are too long for patient data.";

    [WalkFact]
    public async Task An_acceptance_that_is_not_endorsed_comes_back_to_its_owner_with_the_reason()
    {
        await sandbox.MeetAsync(People.Marit, People.Ana);
        await using var ana = await sandbox.OpenAsync(People.Ana);
        await ana.AskAsync("decide RSK-0003", "Decision on a risk");
        await Expect(ana.Card).Not.ToContainTextAsync("late");
        await ana.PictureAsync("endorsement-decide");
        await ana.PressAsync("Look at the acceptance");
        await ana.CardWithAsync("Acceptance of what remains, requested");
        await ana.PressAsync("Accept");
        await ana.FillAsync("Until when?", "2027-03-31");
        await ana.FillAsync("Why is it tolerable?", "The storage is scanned daily and holds no patient data.");
        await ana.PressAsync("Accept what remains");
        await ana.CardWithAsync("top management must endorse a high risk before it counts");

        await using var marit = await sandbox.OpenAsync(People.Marit, dark: true);
        var asked = marit.Cards.Filter(new() { HasText = Risk }).Last;
        await marit.PressOnAsync(Risk, "Refuse");
        await asked.GetByLabel("Why can it not be endorsed?").FillAsync(Reason);
        await marit.PictureAsync("endorsement-refuse");
        await marit.PressOnAsync(Risk, "Refuse to endorse");
        await Expect(asked).ToContainTextAsync("Refused. Ana Beltraves reads why.");

        await ana.SeesAsync("Marit Oosterveld does not endorse your acceptance of RSK-0003: " + Reason);
        await ana.PressOnAsync("does not endorse", "Decide");
        await ana.CardWithAsync("Decision on a risk");
        await ana.PictureAsync("endorsement-again");
    }
}
