using IsmsBot.Catalog;
using IsmsBot.Kernel.Readiness;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Risks;

/// <summary>The sample company on 16 November 2026, as the catalogue expects it.</summary>
public class SampleStateTests
{
    [Theory]
    [InlineData("planning-general", ClauseStatus.Conforming, 100, "")]
    [InlineData("risk-assessment-process", ClauseStatus.Conforming, 100, "")]
    [InlineData("risk-treatment-process", ClauseStatus.Partly, 87, "risk-treatment-process.residual-waiting: RAC-0001")]
    [InlineData("risk-assessment-performed", ClauseStatus.Conforming, 100, "")]
    [InlineData(
        "risk-treatment-performed",
        ClauseStatus.Partly,
        60,
        "risk-treatment-performed.on-time: TRT-0012; risk-treatment-performed.residual: RSK-0003")]
    public async Task A_clause_is_in_the_state_that_the_catalogue_expects(string key, ClauseStatus status, int score, string failing)
    {
        await using var bot = await TestBot.StartAsync();

        var state = await bot.InDb(db => ClauseState.OfAsync(Clauses.Get(key), db, new DateOnly(2026, 11, 16), CancellationToken.None));

        Assert.Equal(failing, string.Join("; ", state.Tests.Where(t => !t.Good).Select(t => $"{t.Check.Id}: {string.Join(", ", t.Answer.Records)}")));
        Assert.Equal((status, score), (state.Status, state.Score));
    }

    [Fact]
    public async Task The_thirty_risks_have_the_levels_that_the_method_gives()
    {
        await using var bot = await TestBot.StartAsync();
        var method = (await bot.InDb(db => MethodInForce.FindAsync(db, CancellationToken.None)))!.Content;

        var risks = await bot.InDb(db => db.Set<Risk>().AsNoTracking().ToListAsync());

        Assert.Equal(30, risks.Count);
        Assert.All(risks, r => Assert.Equal(method.Rate(r.Current.Likelihood, r.Current.ImpactC, r.Current.ImpactI, r.Current.ImpactA), r.Current));
        Assert.Equal(
            ["RSK-0001", "RSK-0022", "RSK-0002"],
            risks.OrderByDescending(r => r.CurrentScore).ThenByDescending(r => r.CurrentImpact).ThenBy(r => r.Id).Take(3).Select(r => r.Id));
    }

    [Theory]
    [InlineData("ingrid", "top risks", "Risks: 30")]
    [InlineData("ruben", "my risks", "Ransomware stops the platform")]
    [InlineData("ingrid", "risk 7", "Hole in an open-source part is used")]
    [InlineData("ingrid", "risk matrix", "Risk matrix: 30 open risks")]
    [InlineData("elin", "my treatments", "TRT-0012, in progress, 55 percent; was due on 6 October 2026, 41 days late")]
    [InlineData("ana", "decide RSK-0003", "for 6 months at most, endorsed by top management")]
    [InlineData("ana", "what waits for me", "Accept what remains of Storage is left open to the internet")]
    [InlineData("ingrid", "treatment plan", "Risk treatment plan 5.1 is in force")]
    [InlineData("ingrid", "risk assessment", "The last full assessment was completed on 29 May 2026")]
    [InlineData("marit", "risk method", "Risk method 2.0")]
    public async Task A_command_is_answered(string person, string said, string words)
    {
        await using var bot = await TestBot.StartAsync();

        Assert.Contains(words, (await bot.Say(person, said)).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_do_not_read_the_register()
    {
        await using var bot = await TestBot.StartAsync();

        Assert.True((await bot.Say("olga", "top risks")).Plain().Says("GEN-01"));
    }
}
