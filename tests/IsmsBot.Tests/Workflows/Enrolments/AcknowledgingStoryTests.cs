using IsmsBot.Kernel.Readiness;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Enrolments;

/// <summary>Stories S13 and S14: reading and accepting a policy, wherever it lies (5.2, 7.3).</summary>
public abstract class AcknowledgingStoryTests(Store store)
{
    private static async Task<ChatMessage> Accept(TestBot bot, string person)
    {
        return await bot.ClickForCard(person, await bot.ReadPolicy(person), Browsing.Accept);
    }

    [Fact]
    public async Task S13_Acknowledge_the_normal_case()
    {
        await using var bot = await TestBot.StartAsync(store, Databases.Under(store));

        var done = await Accept(bot, "sven");

        Assert.Contains("Done on 16 November 2026", done.Words(), StringComparison.Ordinal);
        var enrolment = await bot.Enrolment("ENR-0057");
        Assert.Equal(EnrolmentState.Completed, enrolment.Status);
        var proof = await bot.InDb(db => db.Set<Acknowledgement>().SingleAsync(a => a.EnrolmentId == "ENR-0057"));
        var campaign = await bot.InDb(db => db.Set<Campaign>().SingleAsync(c => c.Id == "CAM-2026-04"));
        Assert.Equal(("ISMS-POL-001", "3.0", campaign.ContentSha256), (proof.DocumentCode, proof.DocumentVersion, proof.ContentSha256));
        Assert.Equal("iOS", proof.ClientPlatform);
        Assert.Equal("I have read Information security policy, version 3.0, and will follow it.", proof.Statement);
        Assert.True(proof.OpenedAt <= proof.AcknowledgedAt && proof.AcknowledgedAt.Offset == TimeSpan.Zero);
        Assert.Contains(
            await bot.JournalOf("ENR-0057"), j => j is { Action: "acknowledge", Comment: "late", FromState: "overdue", ToState: "completed" });
        Assert.Contains(proof.Id, done.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task S14_Acknowledge_two_more_reach_the_target()
    {
        await using var bot = await TestBot.StartAsync(store, Databases.Under(store));
        var before = await bot.CoverageOf("CAM-2026-04");
        Assert.Equal(
            (232, 246, "94.3%"), (
                before.Done,
                before.Required,
                before.Share.ToString("P1", System.Globalization.CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal)));
        Assert.Equal((ClauseStatus.Partly, ClauseStatus.Partly), await StatesAsync(bot));

        await Accept(bot, "sven");
        await Accept(bot, "alba");

        var after = await bot.CoverageOf("CAM-2026-04");
        Assert.Equal((234, 246, 0.951m), (after.Done, after.Required, Math.Round(after.Share, 3)));
        Assert.Equal((ClauseStatus.Conforming, ClauseStatus.Conforming), await StatesAsync(bot));
        Assert.Contains("95.1", (await bot.Say("ingrid", "coverage")).Words(), StringComparison.Ordinal);
    }

    private static Task<(ClauseStatus Policy, ClauseStatus Awareness)> StatesAsync(TestBot bot) => bot.InDb(async db =>
    {
        var day = new DateOnly(2026, 11, 16);
        var policy = await ClauseState.OfAsync(IsmsBot.Catalog.Clauses.Get("policy"), db, day, CancellationToken.None);
        var awareness = await ClauseState.OfAsync(IsmsBot.Catalog.Clauses.Get("awareness"), db, day, CancellationToken.None);
        return (policy.Status, awareness.Status);
    });
}

public sealed class AcknowledgingStoryTestsInFolder() : AcknowledgingStoryTests(Store.Folder);

public sealed class AcknowledgingStoryTestsOnSharePoint() : AcknowledgingStoryTests(Store.SharePoint);
