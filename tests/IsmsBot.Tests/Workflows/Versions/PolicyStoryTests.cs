using IsmsBot.Kernel.Approvals;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;
using static IsmsBot.Tests.Workflows.Versions.DocumentDesk;

namespace IsmsBot.Tests.Workflows.Versions;

/// <summary>Stories S10 to S12: a policy from "revise" to the acknowledgement of the new version (5.2, 7.5.2, 7.3).</summary>
public abstract class PolicyStoryTests(Store store)
{
    [Fact]
    public async Task S10_Policy_author_cannot_approve()
    {
        await using var bot = await TestBot.StartAsync(store, Databases.Under(store));
        var draft = await bot.Draft("devon", Policy, "4.0");
        await bot.Write("marit", Policy, "4.0", "lock the screen", "lock their screen");

        var form = await bot.ClickForCard("devon", draft, "Send to review");
        var answer = await bot.ClickForCard("devon", form, "Send to review", [("approver", "P0001"), .. WholePolicy]);

        Assert.Contains(
            "You wrote or edited version 4.0 of Information security policy, so you cannot approve it.", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("Henrik Solvangen", answer.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Marit", answer.Words(), StringComparison.Ordinal);
        Assert.Equal(VersionState.Draft, (await bot.Version(Policy, "4.0")).Status);
        Assert.Contains(await bot.JournalOf("DOV-POL-001-4.0"), j => j.Comment == "SOD-01");

        await bot.ClickForCard("devon", answer, "Send to review", [("approver", "P0004"), .. WholePolicy]);
        await bot.Tick();
        Assert.Contains("Everybody must lock their screen", bot.Last("henrik", "Approve").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task S11_Policy_changed_after_submission()
    {
        await using var bot = await TestBot.StartAsync(store, Databases.Under(store));
        var card = await bot.Say("ana", "approve ISMS-PRO-008");
        await bot.Write("saoirse", Procedure, "2.1", "Secrets are kept in the vault.", "Secrets are kept in the new vault.");

        var answer = await bot.ClickForCard("ana", card, "Approve");
        await bot.Tick();

        Assert.Contains(
            "The file was changed after it was submitted (fingerprint differs). I sent it back to Farid Benslimar",
            answer.Words(),
            StringComparison.Ordinal);
        var version = await bot.Version(Procedure, "2.1");
        Assert.Equal((VersionState.Draft, null), (version.Status, version.ApprovedById));
        Assert.Equal(
            Decision.Lapsed, await bot.InDb(db => db.Set<Approval>().Where(a => a.SubjectId == version.Id).Select(a => a.Decision).SingleAsync()));
        Assert.True(bot.Inbox("farid")[^1].HasButton("Submit again"));
    }

    [Fact]
    public async Task S12_Policy_new_major_version()
    {
        await using var bot = await TestBot.StartAsync(store, Databases.Under(store));
        var draft = await bot.Draft("devon", Policy, "4.0");
        await bot.Submit("devon", draft, [("effectiveFrom", "2026-12-01"), .. WholePolicy]);
        await bot.Tick();
        var asked = bot.Last("marit", "Approve");
        Assert.Contains("Everybody must lock the screen", asked.Words(), StringComparison.Ordinal);

        var approved = await bot.ClickForCard("marit", asked, "Approve");
        Assert.Contains("Approved. I publish it on 1 December 2026.", approved.Words(), StringComparison.Ordinal);
        Assert.Equal("3.0", (await bot.Document(Policy)).CurrentVersion);

        await bot.MoveTo(new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero));

        var (now, before) = (await bot.Version(Policy, "4.0"), await bot.Version(Policy, "3.0"));
        Assert.Equal((VersionState.Published, VersionState.Superseded), (now.Status, before.Status));
        Assert.Equal(new DateOnly(2032, 12, 1), before.RetainUntil);
        Assert.Contains(bot.Inbox("ingrid"), m => m.Words().Contains("\nInformation security policy 4.0\n", StringComparison.Ordinal));
        var stored = await bot.Documents.FindAsync(Policy, "4.0", CancellationToken.None);
        Assert.Equal((now.ApprovedSourceSha256, now.ContentSha256), (stored!.SourceSha256, stored.PdfSha256));
        Assert.Null(await bot.Stores.Drafts.LookAsync(Policy, "4.0", CancellationToken.None));
        Assert.False(now.DraftOpen);
        var old = await bot.InDb(db => db.Set<Campaign>().AsNoTracking().SingleAsync(c => c.Id == "CAM-2026-04"));
        Assert.Equal((CampaignState.Closed, "replaced by version 4.0"), (old.Status, old.ClosingNote));
        Assert.Equal(232, await bot.InDb(db => db.Set<Acknowledgement>().CountAsync()));
        Assert.Single(await bot.JournalOf(now.Id), j => j.Action == "publish");

        var started = await bot.ClickForCard("ingrid", bot.Inbox("ingrid").Last(m => m.HasButton("Approve")), "Approve");
        Assert.Contains("Approved. It starts on", started.Words(), StringComparison.Ordinal);
        await bot.MoveTo(new DateTimeOffset(2026, 12, 2, 10, 0, 0, TimeSpan.Zero));
        var reader =
            await bot.InDb(
                db => db.Set<Acknowledgement>().OrderBy(a => a.Id).Where(a => a.DocumentVersion == "3.0").Select(a => a.PersonId).FirstAsync());
        var mine = bot.Inbox(reader).Last(m => m.HasButton("Read"));
        Assert.Contains("Information security policy, version 4.0", mine.Words(), StringComparison.Ordinal);
        Assert.Contains("What changed since you accepted version 3.0", mine.Words(), StringComparison.Ordinal);
        Assert.Contains("Everybody must lock the screen", mine.Words(), StringComparison.Ordinal);
        var opened = await bot.Read(reader, mine);
        var done = await bot.ClickForCard(reader, opened, "I have read it and will follow it");
        Assert.Contains("You accepted version 4.0", done.Words(), StringComparison.Ordinal);
    }
}

public sealed class PolicyStoryTestsInFolder() : PolicyStoryTests(Store.Folder);

public sealed class PolicyStoryTestsOnSharePoint() : PolicyStoryTests(Store.SharePoint);
