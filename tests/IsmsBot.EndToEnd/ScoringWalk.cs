using static Microsoft.Playwright.Assertions;

namespace IsmsBot.EndToEnd;

/// <summary>A risk is scored by three people in two rounds; each has a form of their own until they have sent it, and the owner decides.</summary>
public sealed class ScoringWalk(SandboxInABrowser sandbox) : IClassFixture<SandboxInABrowser>
{
    private const string Risk = "Main hosting region fails";
    private const string Likelihood = "How likely, with the controls that work today?";

    private static readonly (string Person, string Likelihood, string Impact)[] scores =
        [(People.Devon, "3", "4"), (People.Elin, "3", "3"), (People.Milou, "2", "4")];

    [WalkFact]
    public async Task Three_people_score_a_risk_without_seeing_each_other_and_its_owner_decides()
    {
        await sandbox.MeetAsync(People.Devon, People.Elin, People.Milou, People.Ruben);
        await using var ingrid = await sandbox.OpenAsync(People.Ingrid);
        await ingrid.AskAsync("risk assessment", "Start the yearly assessment");
        await ingrid.PressAsync("Start the yearly assessment");
        await ingrid.SeesAsync("Started RAS-2026-05.");
        await ingrid.AskAsync("score RAS-2026-05", "Score a risk with several people");
        await ingrid.Card.Locator("input[type=text]").First.FillAsync("RSK-0004");
        await ingrid.TickAsync("Devon Achterberg");
        await ingrid.TickAsync("Elin Mattsdotter");
        await ingrid.FillAsync("Last day of the first round", "2026-11-23");
        await ingrid.PressAsync("Start");
        await ingrid.CardWithAsync("I still need: 3 to 20 people.");
        await ingrid.TickAsync("Milou Tersteeg");
        await ingrid.PictureAsync("scoring-start");
        await ingrid.PressAsync("Start");
        await ingrid.SeesAsync("Started. 3 people are asked");
        foreach (var round in new[] { 1, 2 })
        {
            foreach (var (person, likelihood, impact) in scores)
            {
                await ScoredAsync(person, round, likelihood, impact);
            }
        }

        await using var ruben = await sandbox.OpenAsync(People.Ruben);
        await ruben.CardWithAsync("median");
        await ruben.PictureAsync("scoring-decide");
        await ruben.FillAsync("Why this?", "The medians of likelihood and availability together.");
        await ruben.PressAsync("Save and confirm");
        await ruben.SeesAsync("3 times 4 is 12");
    }

    private async Task ScoredAsync(string person, int round, string likelihood, string impact)
    {
        await using var window = await sandbox.OpenAsync(person);
        var form = window.Cards.Filter(new() { HasText = Risk }).Filter(new() { HasText = Likelihood }).Last;
        await form.GetByLabel(Likelihood).SelectOptionAsync(likelihood);
        await form.GetByLabel("Effect on confidentiality").SelectOptionAsync("0");
        await form.GetByLabel("Effect on integrity").SelectOptionAsync("1");
        await form.GetByLabel("Effect on availability").SelectOptionAsync(impact);
        await window.PictureAsync($"scoring-{person}-{round}");
        await form.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Send my figures", Exact = true }).ClickAsync();
        await Expect(window.Conversation).ToContainTextAsync($"Thank you. Your answer of round {round} is kept; whose it is stays hidden.");
    }
}
