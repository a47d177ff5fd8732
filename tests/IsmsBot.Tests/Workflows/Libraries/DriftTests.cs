using IsmsBot.Catalog;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Readiness;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Versions;

namespace IsmsBot.Tests.Workflows.Libraries;

/// <summary>What somebody changes in the library behind the bot's back is seen, told and put back (7.5.3).</summary>
public abstract class DriftTests(Store store)
{
    private const string Rules = "ISMS-POL-002";

    private static void Overwrite(TestBot bot, Rendition rendition) => Hands.In(bot).Overwrite("yusuf", Rules, "2.0", rendition);

    private static async Task<bool> Drifts(TestBot bot) =>
        (await bot.InDb(
            db => ClauseState.OfAsync(Clauses.Get("documentation-control"), db, DateOnly.FromDateTime(bot.Now.UtcDateTime), CancellationToken.None)))
        .Tests.Single(t => t.Check.Id == "documentation-control.no-drift").Answer.Passes == false;

    [Fact]
    public async Task S41_Drift_in_the_library()
    {
        await using var bot = await TestBot.StartAsync(store, Databases.Under(store));
        await bot.Tick();
        Overwrite(bot, Rendition.Pdf);

        await bot.Tick();

        Assert.True(await Drifts(bot));
        var card = bot.Last("ingrid", "Restore");
        Assert.Contains("The PDF of ISMS-POL-002 2.0 is not the one that was stored.", card.Words(), StringComparison.Ordinal);
        await bot.Tick();
        Assert.Single(bot.Inbox("ingrid"), m => m.HasButton("Restore"));

        var restored = await bot.ClickForCard("ingrid", card, "Restore");
        Assert.Contains("The fingerprint fits again.", restored.Words(), StringComparison.Ordinal);
        Assert.False(await Drifts(bot));
        Overwrite(bot, Rendition.Pdf);
        await bot.Tick();
        Assert.Contains(
            "It is not the first time. This should become a nonconformity.", bot.Last("ingrid", "Restore").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task S41_The_scan_of_the_second_finds_what_the_watch_did_not()
    {
        await using var bot = await TestBot.StartAsync(store, Databases.Under(store));
        Overwrite(bot, Rendition.Pdf);
        await bot.Tick();
        Assert.False(await Drifts(bot));

        await bot.MoveTo(new DateTimeOffset(2026, 12, 2, 10, 0, 0, TimeSpan.Zero));

        Assert.True(await Drifts(bot));
        Assert.Single(bot.Inbox("ingrid"), m => m.HasButton("Restore"));
    }

    [Fact]
    public async Task What_was_written_into_the_library_can_become_a_draft_that_goes_the_normal_way()
    {
        await using var bot = await TestBot.StartAsync(store);
        await bot.Tick();
        Overwrite(bot, Rendition.Source);
        await bot.Tick();

        var draft = await bot.ClickForCard("ingrid", bot.Last("ingrid", "Restore"), "Make it a new draft");

        Assert.Contains("The published file is back, and the change is a draft now.", draft.Words(), StringComparison.Ordinal);
        Assert.Contains("Everybody may do what they like.", await bot.Text(Rules, "3.0"), StringComparison.Ordinal);
        Assert.False(await Drifts(bot));
        Assert.Equal((IsmsBot.Workflows.Versions.DocumentState.Published, "2.0"),
            ((await bot.Document(Rules)).Status, (await bot.Document(Rules)).CurrentVersion));
    }
}

public sealed class DriftTestsInFolder() : DriftTests(Store.Folder);

public sealed class DriftTestsOnSharePoint() : DriftTests(Store.SharePoint);
