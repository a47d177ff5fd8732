using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;
using static IsmsBot.Tests.Workflows.Versions.DocumentDesk;

namespace IsmsBot.Tests.Workflows.Versions;

/// <summary>A store that does not answer, or a crash in the middle of a publication, loses nothing and repeats nothing.</summary>
public abstract class CrashTests(Store store)
{
    private static async Task<ChatMessage> Approved(TestBot bot)
    {
        var draft = await bot.Draft("devon", Policy, "4.0");
        await bot.Submit("devon", draft, WholePolicy);
        await bot.Tick();
        return await bot.ClickForCard("marit", bot.Last("marit", "Approve"), "Approve");
    }

    [Fact]
    public async Task A_crash_between_the_store_and_the_save_is_repaired_by_the_next_tick_with_one_version_and_one_event()
    {
        await using var bot = await TestBot.StartAsync(store);
        await Approved(bot);
        await bot.Do(async turn =>
        {
            // The job stored the file and died before its save.
            var version = await turn.Db.Set<DocumentVersion>().AsNoTracking().SingleAsync(v => v.Id == "DOV-POL-001-4.0");
            await using var file = await turn.Drafts.OpenAsync(Policy, "4.0", version.Stamp!, CancellationToken.None);
            using var bytes = new MemoryStream();
            await file!.CopyToAsync(bytes);
            await turn.Documents.PublishAsync(
                new PublishRequest(
                    DocumentLibrary.Published, Policy, "4.0", "Information security policy", "en", bytes.ToArray(), "md",
                    new Identification("Devon", "Marit", "Devon", "Internal", new DateOnly(2026, 11, 16), "Screens.")),
                CancellationToken.None);
        });

        await bot.Tick();
        await bot.Tick();

        Assert.Equal("4.0", (await bot.Document(Policy)).CurrentVersion);
        Assert.Single(await bot.JournalOf("DOV-POL-001-4.0"), j => j.Action == "publish");
        var labels = new List<string>();
        await foreach (var stored in bot.Documents.HistoryAsync(Policy, CancellationToken.None))
        {
            labels.Add(stored.Version);
        }

        Assert.Equal(["2.0", "3.0", "4.0"], labels);
    }

    [Fact]
    public async Task A_library_that_does_not_answer_delays_a_publication_and_everything_else_goes_on()
    {
        await using var bot = await TestBot.StartAsync(store);
        await Approved(bot);
        Hands.In(bot).Break(Policy, "4.0");

        await bot.Tick();
        Assert.Equal((VersionState.Approved, "3.0"), ((await bot.Version(Policy, "4.0")).Status, (await bot.Document(Policy)).CurrentVersion));

        Hands.In(bot).Repair(Policy, "4.0");
        await bot.Tick();
        Assert.Equal((VersionState.Published, "4.0"), ((await bot.Version(Policy, "4.0")).Status, (await bot.Document(Policy)).CurrentVersion));
    }

    [Fact]
    public async Task A_library_that_does_not_answer_is_said_and_the_same_button_works_later()
    {
        await using var bot = await TestBot.StartAsync(store);
        var form = await bot.Say("devon", $"revise {Policy}");
        Hands.In(bot).Shut(Policy);

        var answer = await bot.Click("devon", form, "Open the draft", ("kind", "Major"), ("summary", "Screens are locked."));
        Assert.Contains("I cannot reach the document library at the moment, so nothing was recorded.", answer.Words(), StringComparison.Ordinal);
        Assert.Equal(0, await bot.InDb(db => db.Set<DocumentVersion>().CountAsync(v => v.DocumentCode == Policy && v.Status == VersionState.Draft)));

        Hands.In(bot).Unshut(Policy);
        await bot.ClickForCard("devon", form, "Open the draft", ("kind", "Major"), ("summary", "Screens are locked."));
        Assert.Equal(VersionState.Draft, (await bot.Version(Policy, "4.0")).Status);
    }
}

public sealed class CrashTestsInFolder() : CrashTests(Store.Folder);

public sealed class CrashTestsOnSharePoint() : CrashTests(Store.SharePoint);
