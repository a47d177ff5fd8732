using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;

namespace IsmsBot.Tests.Workflows.Treatments;

/// <summary>Top management does not endorse what an owner accepted (6.1.3).</summary>
public class RefusedEndorsementTests
{
    [Fact]
    public async Task Whoever_is_not_endorsed_reads_why_and_decides_again_from_there()
    {
        await using var bot = await TestBot.StartAsync();
        Assert.DoesNotContain("late", (await bot.Say("ana", "decide RSK-0003")).Plain(), StringComparison.Ordinal);
        var asked = await bot.Acceptance("RAC-0001");
        const string Reason = "The storage is scanned daily and holds no data of patients at all.";
        await bot.Press(
            "ana", "treatments/accept-risk",
            new { record = "RAC-0001", version = asked.Version, picture = asked.SnapshotHash, until = "2027-04-19", reason = Reason });
        await bot.Tick();

        await bot.ClickForCard("marit", bot.Inbox("marit")[^1], "Refuse to endorse", ("reason", "Six months are too long for patient data."));
        await bot.Tick();

        var news = bot.Inbox("ana")[^1];
        Assert.Contains("does not endorse your acceptance of RSK-0003: Six months are too long", news.Plain(), StringComparison.Ordinal);
        Assert.True(news.HasButton("Decide"));
    }
}
