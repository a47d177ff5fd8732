using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Method;

namespace IsmsBot.Tests.Workflows.Risks;

/// <summary>Stories S22 to S24: rating by the words of the scale, never by feeling (6.1.2).</summary>
public class RatingTests
{
    [Fact]
    public async Task S22_Risk_rated_by_feeling()
    {
        await using var bot = await TestBot.StartAsync();

        var answer = await bot.Rate("joana", "RSK-0010", "3.5", "3", "2", "0", "we had two cases");

        Assert.True(answer.Plain().Says("RSK-02"), answer.Plain());
        Assert.Contains("You entered 3.5", answer.Plain(), StringComparison.Ordinal);
        Assert.Contains("<we had two cases>", answer.Plain(), StringComparison.Ordinal);
        Assert.Equal(9, (await bot.Risk("RSK-0010")).CurrentScore);
        Assert.Contains(await bot.JournalOf("RSK-0010"), j => j is { Action: "refused risks/rate-risk", Comment: "RSK-02" });
    }

    [Fact]
    public async Task S23_Level_cannot_be_typed()
    {
        await using var bot = await TestBot.StartAsync();

        var answer = await bot.Rate("ruben", "RSK-0001", "3", "3", "4", "4", score: 8);

        Assert.True(answer.Plain().Says("RSK-05"), answer.Plain());
        Assert.Contains("(12, high)", answer.Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 5, 29), (await bot.Risk("RSK-0001")).LastAssessedAt);
    }

    [Fact]
    public async Task S24_Sudden_fall_of_a_rating()
    {
        await using var bot = await TestBot.StartAsync();

        var asked = await bot.Rate("ruben", "RSK-0022", "2", "0", "0", "3");
        Assert.True(asked.Plain().Says("RSK-08"), asked.Plain());
        var sent = await bot.Rate("ruben", "RSK-0022", "2", "0", "0", "3", "Everything is written down now");

        Assert.Contains("I will ask Devon Achterberg to confirm", sent.Plain(), StringComparison.Ordinal);
        Assert.Equal(12, (await bot.Risk("RSK-0022")).CurrentScore);
        await bot.Tick();
        await bot.ClickForCardOrText("devon", bot.Inbox("devon")[^1], "Confirm");
        var risk = await bot.Risk("RSK-0022");
        Assert.Equal((6, Band.Medium, new DateOnly(2026, 11, 16)), (risk.CurrentScore, risk.CurrentBand, risk.OwnerConfirmedAt));
    }

    [Fact]
    public async Task A_rating_by_the_ISMS_manager_waits_for_the_owner()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.Rate("devon", "RSK-0010", "3", "2", "2", "0");

        Assert.Null((await bot.Risk("RSK-0010")).OwnerConfirmedAt);
        await bot.Tick();
        Assert.Contains("Rate this risk", bot.Inbox("joana")[^1].Plain(), StringComparison.Ordinal);
        await bot.Rate("joana", "RSK-0010", "3", "2", "2", "0");
        Assert.Equal(new DateOnly(2026, 11, 16), (await bot.Risk("RSK-0010")).OwnerConfirmedAt);
    }

    [Fact]
    public async Task The_level_is_shown_before_it_is_saved()
    {
        await using var bot = await TestBot.StartAsync();

        var shown = await bot.Press(
            "joana",
            "risks/preview-rating",
            new { record = "RSK-0010", version = 1, method = "2.0", likelihood = "4", confidentiality = "5", integrity = "0", availability = "0" });

        Assert.Contains("4 times 5 is 20: critical. Not saved yet.", shown.Plain(), StringComparison.Ordinal);
        Assert.Equal(9, (await bot.Risk("RSK-0010")).CurrentScore);
    }

    [Fact]
    public async Task Two_owners_at_once_the_second_sees_the_current_card()
    {
        await using var bot = await TestBot.StartAsync();
        var version = (await bot.Risk("RSK-0010")).Version;
        object Data(string likelihood) =>
            new { record = "RSK-0010", version, method = "2.0", likelihood, confidentiality = "2", integrity = "0", availability = "0" };

        var answers = await Task.WhenAll(bot.Press("joana", "risks/rate-risk", Data("3")), bot.Press("devon", "risks/rate-risk", Data("4")));

        Assert.Single(answers, a => a.Plain().Says("GEN-02"));
        Assert.Equal(version + 1, (await bot.Risk("RSK-0010")).Version);
    }

    [Fact]
    public async Task Somebody_else_cannot_rate_from_a_forwarded_card()
    {
        await using var bot = await TestBot.StartAsync();

        var answer = await bot.Rate("olga", "RSK-0010", "1", "1", "1", "1");

        Assert.True(answer.Plain().Says("GEN-11"), answer.Plain());
        Assert.Contains(await bot.JournalOf("RSK-0010"), j => j.Comment == "GEN-11");
    }
}
