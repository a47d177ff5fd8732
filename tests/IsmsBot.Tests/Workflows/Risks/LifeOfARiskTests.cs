using IsmsBot.Kernel.Journal;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Risks;

/// <summary>One risk by five people, from a sentence of the staff to the endorsement of top management.</summary>
public class LifeOfARiskTests
{
    [Fact]
    public async Task From_three_short_answers_to_an_endorsed_acceptance_and_a_line_of_the_SoA()
    {
        await using var bot = await TestBot.StartAsync();
        await ProposedAndTriaged(bot);
        Assert.True(
            (await bot.Rate("ruben", "RSK-0031", "4", "0", "2", "4")).Plain().Contains("4 times 4 is 16, critical", StringComparison.Ordinal));
        Assert.Equal(RiskState.Assessed, (await bot.Risk("RSK-0031")).Status);

        await Treated(bot);
        await Verified(bot);

        Assert.Contains(
            "5 times 2 is 10",
            (await bot.Rate("ruben", "RSK-0031", "5", "0", "2", "2", "the second line is in place")).Plain(),
            StringComparison.Ordinal);
        await bot.Tick();
        var card = bot.Inbox("ruben")[^1];
        Assert.Contains("What remains: 5 times 2 is 10, high", card.Plain(), StringComparison.Ordinal);
        await bot.ClickForCard(
            "ruben",
            card,
            "Accept what remains",
            ("until", "2027-03-31"),
            ("reason", "A second line and a generator are enough for the coming winter."));
        await bot.Tick();
        await bot.ClickForCard("marit", bot.Inbox("marit")[^1], "Endorse");

        var (risk, acceptance) =
            (await bot.Risk("RSK-0031"), await bot.InDb(db => db.Set<RiskAcceptance>().SingleAsync(a => a.RiskId == "RSK-0031")));
        Assert.Equal(
            (RiskState.Accepted, AcceptanceState.Active, "P0014", "P0001"),
            (risk.Status, acceptance.Status, acceptance.AcceptedById, acceptance.EndorsedById));
        Assert.Contains(
            await bot.JournalOf("RSK-0031"),
            j => j.Action == "accept-residual" && j.Comment!.Contains("accepted by P0014, endorsed by P0001", StringComparison.Ordinal));
        var entry = await bot.InDb(db => db.Set<SoaEntry>().SingleAsync(e => e.ControlId == "A.7.11"));
        Assert.Contains("RSK-0031", entry.RiskIds);
        Assert.Empty((await bot.InDb(db => JournalVerifier.CheckAsync(db, CancellationToken.None))).Breaks);
    }

    [Fact]
    public async Task In_German_a_proposal_and_an_assessment_are_spoken_of_in_German()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(db => db.People.ExecuteUpdateAsync(s => s.SetProperty(p => p.Locale, "de-DE")));

        await bot.Say("sven", "neues Risiko");
        await bot.Say("sven", "der Strom fällt aus");
        await bot.Say("sven", "das Netz ist überlastet");

        Assert.Contains(
            "Ich habe Ingrid Vaszary und Devon Achterberg gebeten, es sich anzusehen, und sage Ihnen, was daraus wird.",
            (await bot.Say("sven", "niemand kann bestellen")).Plain(), StringComparison.Ordinal);
        await bot.Press("ingrid", "assessments/start-assessment", new { });
        var listed = await bot.Say("ingrid", "Risikobeurteilungen");
        Assert.Contains("Vollständige Beurteilung vom 16. November 2026", listed.Plain(), StringComparison.Ordinal);
    }

    private static async Task ProposedAndTriaged(TestBot bot)
    {
        await bot.Say("sven", "new risk");
        await bot.Say("sven", "the power fails for a day");
        await bot.Say("sven", "the grid is overloaded in winter");
        Assert.Contains("RSK-0031", (await bot.Say("sven", "nobody can take orders")).Plain(), StringComparison.Ordinal);
        await bot.Tick();
        var form = await bot.ClickForCard("ingrid", bot.Inbox("ingrid")[^1], "Accept as a risk");
        var sent = await bot.ClickForCard(
            "ingrid", form, "Send to the owner", ("riskOwnerId", "P0014"), ("assetIds", "AST-0001"), ("properties", "I,A"),
                ("existingControlIds", "A.8.13"));
        Assert.True(sent.HasButton("Change") && !sent.HasButton("Accept as a risk"));
        await bot.Tick();
        Assert.Contains("Your risk RSK-0031 was taken up", bot.Inbox("sven")[^1].Plain(), StringComparison.Ordinal);
        Assert.Contains("the grid is overloaded in winter", bot.Inbox("ruben")[^1].Plain(), StringComparison.Ordinal);
    }

    private static async Task Treated(TestBot bot)
    {
        var proposed = await bot.Propose("milou", "RSK-0031", controls: "A.7.11", due: "2027-01-31", likelihood: "3", impact: "3");
        Assert.Contains("I have asked Ruben Castellan", proposed.Plain(), StringComparison.Ordinal);
        await bot.Tick();
        await bot.ClickForCard("ruben", bot.Inbox("ruben")[^1], "Approve");
        Assert.Equal(RiskState.InTreatment, (await bot.Risk("RSK-0031")).Status);
        await bot.Tick();
        var started = await bot.ClickForCard("elin", bot.Inbox("elin")[^1], "Start");
        await bot.ClickForCard("elin", started, "It is done", ("evidence", "https://files.example.test/generator-test.pdf"));
    }

    private static async Task Verified(TestBot bot)
    {
        await bot.Tick();
        var owner = (await bot.InDb(db => db.Set<SoaEntry>().SingleAsync(e => e.ControlId == "A.7.11"))).ControlOwnerId!;
        await bot.ClickForCard(owner, bot.Inbox(owner)[^1], "Works");
        Assert.Equal(RiskState.ResidualReview, (await bot.Risk("RSK-0031")).Status);
    }
}
