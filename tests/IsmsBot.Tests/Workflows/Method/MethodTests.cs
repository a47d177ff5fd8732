using IsmsBot.Kernel.Causes;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Triggers;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Method;

/// <summary>The method is changed by the ISMS manager and approved by top management, who see first what it does (6.1.2 a).</summary>
public class MethodTests
{
    [Fact]
    public async Task Top_management_sees_which_risks_change_their_band_before_it_approves()
    {
        await using var bot = await TestBot.StartAsync();

        var sent = await bot.Press("ingrid", "method/change-method",
            new { lowTo = 4, mediumTo = 8, highTo = 15, appetite = "We keep less | Wir tragen weniger" });
        Assert.Contains("7 of 30 open risks change", sent.Plain(), StringComparison.Ordinal);
        await bot.Tick();
        await bot.ClickForCard("marit", bot.Inbox("marit")[^1], "Approve");

        var methods = await bot.InDb(db => db.Set<RiskMethod>().OrderBy(m => m.Id).ToListAsync());
        Assert.Equal([MethodState.Superseded, MethodState.Active], methods.Select(m => m.Status));
        Assert.Equal("Wir tragen weniger", methods[1].Read().Appetite.De);
        Assert.Single(
            await bot.InDb(db => db.Set<Trigger>().Where(t => t.Kind == CauseKind.MethodChange && t.Status == TriggerState.Open).ToListAsync()));
        Assert.True((await bot.Rate("joana", "RSK-0010", "3", "3", "0", "0")).Plain().Says("RSK-06"));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(7)]
    public async Task A_method_of_another_size_is_taken_with_its_own_words(int size)
    {
        await using var bot = await TestBot.StartAsync();
        var own = DefaultMethod.Of(size);

        var (lowTo, mediumTo, highTo) = (own.Bands[0].Max, own.Bands[1].Max, own.Bands[2].Max);
        var sent = await bot.Press(
            "ingrid", "method/change-method", new { size, lowTo, mediumTo, highTo, likelihoodWords = "hardly ever | kaum je" });

        Assert.Contains($"{size} by {size}", sent.Plain(), StringComparison.Ordinal);
        Assert.Contains("1 hardly ever", sent.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bands_that_do_not_fit_are_said_in_words()
    {
        await using var bot = await TestBot.StartAsync();

        var answer = await bot.Press("ingrid", "method/change-method", new { lowTo = 9, mediumTo = 4, highTo = 15 });

        Assert.Contains("the bands cover every score from 1 to 25 once", answer.Plain(), StringComparison.Ordinal);
        Assert.Equal(1, await bot.InDb(db => db.Set<RiskMethod>().CountAsync()));
    }
}
