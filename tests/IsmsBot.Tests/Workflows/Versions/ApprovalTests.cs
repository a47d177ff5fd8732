using System.Text;
using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;
using static IsmsBot.Tests.Workflows.Versions.DocumentDesk;

namespace IsmsBot.Tests.Workflows.Versions;

/// <summary>Nobody can publish what was not approved, and nobody approves what they wrote (7.5.2).</summary>
public abstract class ApprovalTests(Store store)
{
    private static async Task<ChatMessage> Asked(TestBot bot, params (string Input, string Value)[] more)
    {
        var draft = await bot.Draft("devon", Policy, "4.0");
        await bot.Submit("devon", draft, [.. WholePolicy, .. more]);
        await bot.Tick();
        return bot.Last("marit", "Approve");
    }

    [Fact]
    public async Task SOD_01_somebody_who_edited_after_submission_cannot_approve_either()
    {
        await using var bot = await TestBot.StartAsync(store);
        var card = await Asked(bot);
        await bot.Write("marit", Policy, "4.0", "lock the screen", "lock their screen");

        var answer = await bot.Click("marit", card, "Approve");

        Assert.Contains(
            "You wrote or edited version 4.0 of Information security policy, so you cannot approve it.", answer.Words(), StringComparison.Ordinal);
        Assert.Equal(VersionState.InApproval, (await bot.Version(Policy, "4.0")).Status);
    }

    [Fact]
    public async Task SOD_06_the_policy_is_approved_by_top_management()
    {
        await using var bot = await TestBot.StartAsync(store);
        var card = await Asked(bot);
        await bot.Change(async db => (await db.Set<DocumentVersion>().SingleAsync(v => v.Id == "DOV-POL-001-4.0")).ApproverId = "P0242");

        var version = await bot.Version(Policy, "4.0");
        var answer = await bot.Act("chiara", "versions/approve-version", ("record", version.Id), ("version", $"{version.Version}"));

        Assert.Contains(
            "Information security policy has to be approved by top management. Possible approvers:", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("This card is for Chiara Montalbetta.", (await bot.Click("marit", card, "Approve")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GEN_02_an_old_card_decides_nothing()
    {
        await using var bot = await TestBot.StartAsync(store);
        var card = await Asked(bot);
        await bot.Do(async turn => turn.Edit(await turn.Db.Set<DocumentVersion>().SingleAsync(v => v.Id == "DOV-POL-001-4.0"), "edit"));

        Assert.Contains(
            "This card is out of date: DOV-POL-001-4.0 was changed on",
            (await bot.As("marit").ClickAsync(card, "Approve")).Words(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task GEN_03_approved_twice_is_approved_once()
    {
        await using var bot = await TestBot.StartAsync(store);
        var card = await Asked(bot, ("effectiveFrom", "2026-12-01"));
        await bot.ClickForCard("marit", card, "Approve");

        var again = await bot.As("marit").ClickAsync(card, "Approve");

        Assert.Contains("Marit Oosterveld already chose \"approve\"", again.Words(), StringComparison.Ordinal);
        Assert.Single(await bot.JournalOf("DOV-POL-001-4.0"), j => j.Action == "approve");
    }

    [Fact]
    public async Task GEN_07_a_rejection_has_a_reason_and_ends_the_version()
    {
        await using var bot = await TestBot.StartAsync(store);
        var card = await Asked(bot);

        Assert.Contains(
            "10 characters or more", (await bot.Click("marit", card, "Reject this version", ("reason", "no"))).Words(), StringComparison.Ordinal);
        await bot.ClickForCard("marit", card, "Reject this version", ("reason", "Phones are missing."));
        await bot.Tick();

        Assert.Equal(VersionState.Rejected, (await bot.Version(Policy, "4.0")).Status);
        Assert.Contains("Phones are missing.", bot.Inbox("devon")[^1].Words(), StringComparison.Ordinal);
        Assert.False((await bot.Version(Policy, "4.0")).DraftOpen);
        var next = await bot.ClickForCard(
            "devon", await bot.Say("devon", $"revise {Policy}"), "Open the draft", ("kind", "Major"), ("summary", "With phones."));
        Assert.Contains("5.0-d1", next.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_of_a_rejected_version_is_kept_and_its_writer_goes_on_in_it()
    {
        await using var bot = await TestBot.StartAsync(store);
        await bot.ClickForCard("marit", await Asked(bot), "Reject this version", ("reason", "Phones are missing."));
        await bot.Tick();

        var form = await bot.ClickForCard("devon", await bot.ClickForCard("devon", bot.Last("devon", "Show"), "Show"), "Write on in its text");
        Assert.Contains("Version 4.0, which was rejected", form.Card!.ToJsonString(), StringComparison.Ordinal);
        await bot.ClickForCard("devon", form, "Open the draft", ("kind", "Major"), ("summary", "With phones."), ("from", "4.0"));

        Assert.Contains("Everybody must lock the screen when they leave it.", await bot.Text(Policy, "5.0"), StringComparison.Ordinal);
        Assert.Equal("3.0", (await bot.Version(Policy, "5.0")).BasedOn);
        Assert.False((await bot.Say("devon", "show DOV-POL-001-4.0")).HasButton("Write on in its text"));
    }

    [Fact]
    public async Task A_dropped_draft_is_taken_up_again_only_when_it_is_asked_for()
    {
        await using var bot = await TestBot.StartAsync(store);
        var draft = await bot.Draft("devon", Policy, "4.0");
        var dropped = await bot.ClickForCard("devon", draft, "Drop the draft", ("reason", "Not this year any more."));
        await bot.Tick();

        Assert.True(dropped.HasButton("Write on in its text"));
        Assert.True((await bot.Say("ingrid", "show DOV-POL-001-4.0")).HasButton("Write on in its text"));
        var form = await bot.Say("devon", $"revise {Policy}");
        Assert.Contains("Version 4.0, which was dropped", form.Card!.ToJsonString(), StringComparison.Ordinal);
        await bot.ClickForCard("devon", form, "Open the draft", ("kind", "Major"), ("summary", "Something else."), ("from", "3.0"));

        Assert.DoesNotContain("lock the screen when", await bot.Text(Policy, "5.0"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_opens_a_rejected_version_reads_why()
    {
        await using var bot = await TestBot.StartAsync(store);

        var rejected = await bot.ClickForCard(
            "marit", await Asked(bot), "Reject this version", ("reason", "Say what holds in the production hall."));

        Assert.Contains("Marit Oosterveld: Say what holds in the production hall.", rejected.Words(), StringComparison.Ordinal);
        await bot.Tick();
        var shown = await bot.ClickForCard("devon", bot.Last("devon", "Show"), "Show");
        Assert.Contains("Marit Oosterveld: Say what holds in the production hall.", shown.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task POL_02_only_an_approved_version_is_published_and_only_by_the_bot()
    {
        await using var bot = await TestBot.StartAsync(store);
        await Asked(bot);

        Assert.Contains(
            "Version 4.0 is not approved. I publish it as soon as Marit Oosterveld has approved it.",
            (await bot.Say("devon", $"publish {Policy}")).Words(),
            StringComparison.Ordinal);
        await bot.MoveBy(TimeSpan.FromDays(1));
        Assert.Equal("3.0", (await bot.Document(Policy)).CurrentVersion);
    }

    [Fact]
    public async Task What_is_written_after_the_approval_is_not_in_what_is_published()
    {
        await using var bot = await TestBot.StartAsync(store);
        await bot.ClickForCard("marit", await Asked(bot, ("effectiveFrom", "2026-11-18")), "Approve");
        await bot.Write("devon", Policy, "4.0", "Everybody must lock", "Nobody must lock");

        await bot.MoveTo(new DateTimeOffset(2026, 11, 18, 6, 0, 0, TimeSpan.Zero));

        await using var file = await bot.Documents.OpenAsync(Policy, "4.0", Rendition.Source, CancellationToken.None);
        using var reader = new StreamReader(file!);
        Assert.Contains("Everybody must lock", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal("4.0", (await bot.Document(Policy)).CurrentVersion);
    }

    [Fact]
    public async Task DOC_03_a_label_that_somebody_took_in_the_library_is_not_published_over()
    {
        await using var bot = await TestBot.StartAsync(store);
        await bot.ClickForCard("marit", await Asked(bot, ("effectiveFrom", "2026-11-18")), "Approve");
        await bot.Documents.PublishAsync(
            new PublishRequest(
                DocumentLibrary.Published, Policy, "4.0", "Another", "en", Encoding.UTF8.GetBytes("# Another"), "md",
                new Identification("X", "Y", "Z", "Internal", new DateOnly(2026, 11, 18), "None.")),
            CancellationToken.None);

        await bot.MoveTo(new DateTimeOffset(2026, 11, 18, 10, 0, 0, TimeSpan.Zero));

        Assert.Equal((VersionState.Approved, "3.0"), ((await bot.Version(Policy, "4.0")).Status, (await bot.Document(Policy)).CurrentVersion));
        Assert.Contains(bot.Inbox("devon"), m => m.Words().Contains("could not be published", StringComparison.Ordinal));
    }
}

public sealed class ApprovalTestsInFolder() : ApprovalTests(Store.Folder);

public sealed class ApprovalTestsOnSharePoint() : ApprovalTests(Store.SharePoint);
