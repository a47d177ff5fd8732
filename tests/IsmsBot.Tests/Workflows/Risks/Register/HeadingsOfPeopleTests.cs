using System.Text;
using IsmsBot.Kernel.Exchange;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Risks.Register;

/// <summary>Registers with headings of their own come in by one card with choices, and by none the second time.</summary>
public class HeadingsOfPeopleTests
{
    public static TheoryData<string> All =>
    [
        "kit.csv", "measures.csv", "template.csv", "snake.csv", "residual.csv", "titles-above.csv", "units.csv", "two-heads.csv", "three-steps.csv",
        "words.csv", "percent.csv", "bilingual.csv",
    ];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_register_is_looked_at_row_by_row_after_one_card_of_choices(string name)
    {
        await using var bot = await TestBot.StartAsync();

        var shown = await bot.Send("ingrid", name, RegisterFiles.Read(name));
        var rows = shown.HasButton("Look at the rows") ? await bot.ClickForCard("ingrid", shown, "Look at the rows") : shown;

        Assert.Contains("Rows read", rows.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("does not fit", rows.Plain(), StringComparison.Ordinal);
        Assert.True(name == "kit.csv" || rows.HasButton("Take it over"), rows.Plain());
    }

    [Theory]
    [InlineData("measures.csv")]
    [InlineData("residual.csv")]
    [InlineData("words.csv")]
    public async Task What_was_chosen_is_remembered_for_the_next_file_with_the_same_head(string name)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Click("ingrid", await bot.Send("ingrid", name, RegisterFiles.Read(name)), "Look at the rows");

        var next = await bot.Send("devon", "next.csv", Encoding.UTF8.GetString(RegisterFiles.Read(name)) + "\r\n");

        Assert.False(next.HasButton("Look at the rows"), next.Plain());
        Assert.True(next.HasButton("Take it over"), next.Plain());
    }

    [Fact]
    public async Task The_card_is_in_the_language_of_whoever_sent_the_file()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(db => db.People.Where(p => p.Id == Cast.Id("ingrid")).ExecuteUpdateAsync(s => s.SetProperty(p => p.Locale, "de-DE")));

        var shown = await bot.Send("ingrid", "template.csv", RegisterFiles.Read("template.csv"));

        Assert.Contains("welche Spalte ist welche?", shown.Plain(), StringComparison.Ordinal);
        Assert.True(shown.HasButton("Zeilen ansehen"), shown.Plain());
    }

    [Fact]
    public async Task Residual_figures_are_those_with_the_controls_that_are_there_and_the_rest_stays_with_the_risk()
    {
        await using var bot = await TestBot.StartAsync();
        var shown = await bot.Send("ingrid", "residual.csv", RegisterFiles.Read("residual.csv"));

        await bot.Click("ingrid", await bot.ClickForCard("ingrid", shown, "Look at the rows"), "Take it over");

        var risk = await bot.InDb(db => db.Set<Risk>().AsNoTracking().SingleAsync(r => r.Reference == "R-001"));
        Assert.Equal((2, 5, 4, 5), (risk.Current.Likelihood, risk.Current.Impact, risk.Inherent.Likelihood, risk.Inherent.Impact));
        Assert.Contains("Treatment_Decision: Mitigate", risk.Carried, StringComparison.Ordinal);
        Assert.Contains("Risk_Owner: IT Manager", risk.Carried, StringComparison.Ordinal);
        Assert.Equal((RiskState.Identified, null), (risk.Status, risk.RiskOwnerId));
        Assert.NotNull(risk.TriageBy);
    }

    [Fact]
    public async Task Scales_of_three_steps_words_and_percent_become_ours()
    {
        await using var bot = await TestBot.StartAsync();
        foreach (var (name, levels) in new[] { ("three-steps.csv", "1x5 5x3 3x3"), ("words.csv", "4x5 1x2"), ("percent.csv", "3x4 1x5") })
        {
            var shown = await bot.Send("ingrid", name, RegisterFiles.Read(name));
            await bot.Click("ingrid", await bot.ClickForCard("ingrid", shown, "Look at the rows"), "Take it over");

            var ids = await bot.InDb(db => db.Set<RegisterImport>().OrderByDescending(i => i.Id).Select(i => i.RecordIds).FirstAsync());
            var risks = await bot.InDb(db => db.Set<Risk>().AsNoTracking().Where(r => ids.Contains(r.Id)).OrderBy(r => r.Id).ToListAsync());
            Assert.Equal(levels, string.Join(' ', risks.Select(r => $"{r.Current.Likelihood}x{r.Current.Impact}")));
        }
    }

    [Fact]
    public async Task A_choice_is_obeyed_and_one_field_cannot_be_two_columns()
    {
        await using var bot = await TestBot.StartAsync();
        var shown = await bot.Send("ingrid", "template.csv", RegisterFiles.Read("template.csv"));

        var refused = await bot.Click("ingrid", shown, "Look at the rows", ("column4", "9"), ("column5", "9"));
        Assert.True(refused.Plain().Says("GEN-04"), refused.Plain());

        var rows = await bot.Click("ingrid", shown, "Look at the rows", ("column4", "-"), ("column5", "-"), ("column7", "-"));
        Assert.Contains("Auswirkung, Wahrscheinlichkeit and Risikoeigner", rows.Plain(), StringComparison.Ordinal);
    }
}
