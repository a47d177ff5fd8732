using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Versions;
using IsmsBot.Workflows.Enrolments;

namespace IsmsBot.Tests.Workflows.Enrolments;

/// <summary>A published file that is not the one that was approved stops its campaign (domain 7.5).</summary>
public sealed class UnderCheckTests
{
    [Fact]
    public async Task A_wrong_fingerprint_stops_the_campaign_and_marks_what_was_accepted_until_it_is_put_right()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Tick();
        var path = Path.Combine(bot.Folder, "documents", "Published", "ISMS-POL-001", "3.0", "document.pdf");
        File.SetAttributes(path, FileAttributes.Normal);
        File.AppendAllText(path, "not what was approved");
        await bot.Tick();

        var list = await bot.Say("sven", "my policies");
        using var answer = await Browsing.Press(list.Link("Read"));
        Assert.Contains("is not the one that was approved", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(EnrolmentState.Overdue, (await bot.Enrolment("ENR-0057")).Status);
        Assert.Contains("under check", (await bot.Say("saoirse", "my policies")).Words(), StringComparison.Ordinal);
        Assert.Contains("acceptances are under check", (await bot.Say("ingrid", "coverage policy 3.0")).Words(), StringComparison.Ordinal);

        await bot.Click("ingrid", bot.Last("ingrid", "Restore"), "Restore");
        await bot.Read("sven", list);
        Assert.NotNull((await bot.Enrolment("ENR-0057")).OpenedAt);
        Assert.DoesNotContain("under check", (await bot.Say("saoirse", "my policies")).Words(), StringComparison.Ordinal);
    }
}
