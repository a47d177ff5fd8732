using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;
using static IsmsBot.Tests.Workflows.Versions.DocumentDesk;

namespace IsmsBot.Tests.Workflows.Versions;

/// <summary>Every guard of documents and versions is refused once, with its sentence (7.5.2, 5.2). Those of approval are in <see cref="ApprovalTests"/>.</summary>
public abstract class GuardTests(Store store)
{
    private const string Supplier = "ISMS-POL-004";

    [Theory]
    [InlineData("ISMS-PRO-008", "ISMS-PRO-008 is taken or does not fit the pattern ISMS-XXX-000. The next free one is ISMS-PRO-010.")]
    [InlineData("PRO-1", "PRO-1 is taken or does not fit the pattern ISMS-XXX-000.")]
    [InlineData("ISMS-XYZ-001", "ISMS-XYZ-001 is taken or does not fit the pattern")]
    public async Task DOC_02_a_code_is_taken_or_does_not_fit(string code, string sentence)
    {
        await using var bot = await TestBot.StartAsync(store);
        var form = await bot.Say("devon", "new document");

        Assert.Contains(sentence, (await bot.Click("devon", form, "Put it under control", ("code", code), ("name", "Visitors"))).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_document_starts_from_its_template_and_DOC_01_names_what_is_not_written()
    {
        await using var bot = await TestBot.StartAsync(store);
        var form = await bot.Say("devon", "new document");
        var planned = await bot.ClickForCard("devon", form, "Put it under control", ("code", "ISMS-PRO-010"), ("name", "Visitors"));
        var draft = await bot.ClickForCard("devon", planned, "Open the draft", ("summary", "Visitors sign in at the door."));
        Assert.Equal(DocumentState.InPreparation, (await bot.Document("ISMS-PRO-010")).Status);

        var refused = await bot.ClickForCard("devon", await bot.ClickForCard("devon", draft, "Send to review"), "Send to review");
        Assert.Contains("The file cannot go to review. Missing: the text of 2 sections", refused.Words(), StringComparison.Ordinal);

        draft = await bot.Say("devon", "revise ISMS-PRO-010");
        Assert.Contains("10 characters or more", (await bot.Click("devon", draft, "Drop the draft", ("reason", "no"))).Words(), StringComparison.Ordinal);
        await bot.ClickForCard("devon", draft, "Drop the draft", ("reason", "We keep the old list."));
        await bot.Tick();
        Assert.Equal((DocumentState.Planned, VersionState.Withdrawn), ((await bot.Document("ISMS-PRO-010")).Status, (await bot.Version("ISMS-PRO-010", "1.0")).Status));
        Assert.Null(await bot.Stores.Drafts.LookAsync("ISMS-PRO-010", "1.0", CancellationToken.None));
    }

    [Fact]
    public async Task DOC_01_a_draft_without_a_change_does_not_go_to_review()
    {
        await using var bot = await TestBot.StartAsync(store);
        var draft = await bot.ClickForCard("devon", await bot.Say("devon", $"revise {Policy}"), "Open the draft", ("kind", "Major"), ("summary", "Nothing yet."));

        var refused = await bot.Submit("devon", draft, WholePolicy);

        Assert.Contains("Missing: a change: the file is the same as version 3.0", refused.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DOC_04_what_is_published_is_changed_in_one_draft_at_a_time()
    {
        await using var bot = await TestBot.StartAsync(store);
        var form = await bot.Say("devon", $"revise {Policy}");
        var hers = await bot.Say("ingrid", $"revise {Policy}");
        var opened = await bot.ClickForCard("devon", form, "Open the draft", ("kind", "Minor"), ("summary", "Typing mistakes."));
        Assert.Contains("I have opened draft 3.1-d1 for you. What is published stays in force.", opened.Words(), StringComparison.Ordinal);

        var second = await bot.Click("ingrid", hers, "Open the draft", ("kind", "Major"), ("summary", "Another change."));

        Assert.Contains(
            "Information security policy is published. I have opened draft 3.1-d1 for you instead.", second.Words(), StringComparison.Ordinal);
        Assert.Equal(1, await bot.InDb(db => db.Set<DocumentVersion>().CountAsync(v => v.DocumentCode == Policy && v.Status == VersionState.Draft)));
        Assert.Contains("3.1-d1 is open already.", (await bot.Say("devon", $"revise {Policy}")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DOC_05_a_document_that_is_asked_for_cannot_be_withdrawn_and_others_need_a_reason()
    {
        await using var bot = await TestBot.StartAsync(store);
        var policy = await bot.Say("devon", $"document {Policy}");
        Assert.Contains("Information security policy is required. Publish its replacement first.", (await bot.Click("devon", policy, "Withdraw the document", ("reason", "Nobody reads it."))).Words(), StringComparison.Ordinal);

        var rules = await bot.Say("chiara", "document ISMS-TPL-001");
        Assert.Contains("10 characters or more", (await bot.Click("chiara", rules, "Withdraw the document", ("reason", "old"))).Words(), StringComparison.Ordinal);
        var gone = await bot.ClickForCard("chiara", rules, "Withdraw the document", ("reason", "The lawyers have their own."));
        Assert.Contains("It is kept until 16 November 2032", gone.Words(), StringComparison.Ordinal);
        Assert.Equal(DocumentState.Withdrawn, (await bot.Document("ISMS-TPL-001")).Status);
        Assert.Contains("\"revise\" works only from", (await bot.Say("chiara", "revise ISMS-TPL-001")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DOC_06_a_minor_version_that_binds_people_becomes_a_major_one()
    {
        await using var bot = await TestBot.StartAsync(store);
        var draft = await bot.Draft("devon", Policy, "3.1", "Minor");

        var refused = await bot.Submit("devon", draft, WholePolicy);
        Assert.Contains("You changed sections that bind people. That makes it version 4.0, and it will be acknowledged again.", refused.Words(), StringComparison.Ordinal);

        var major = await bot.ClickForCard("devon", refused, "Make it a major version");
        Assert.Contains("It is version 4.0 now", major.Words(), StringComparison.Ordinal);
        Assert.Contains("Everybody must lock the screen", await bot.Text(Policy, "4.0"), StringComparison.Ordinal);
        Assert.Equal((VersionState.Withdrawn, VersionState.Draft), ((await bot.Version(Policy, "3.1")).Status, (await bot.Version(Policy, "4.0")).Status));
    }

    [Fact]
    public async Task DOC_06_the_author_may_answer_for_wording_only()
    {
        await using var bot = await TestBot.StartAsync(store);
        var draft = await bot.Draft("devon", Policy, "3.1", "Minor");
        var refused = await bot.Submit("devon", draft, WholePolicy);

        await bot.ClickForCard("devon", refused, "Send to review", [("wordingOnly", "true"), .. WholePolicy]);

        Assert.Equal(VersionState.InApproval, (await bot.Version(Policy, "3.1")).Status);
        Assert.Contains(await bot.JournalOf("DOV-POL-001-3.1"), j => j.Comment == "wording only, says the author");
    }

    [Fact]
    public async Task DOC_07_a_review_is_not_skipped_and_needs_owner_and_approver()
    {
        await using var bot = await TestBot.StartAsync(store);

        Assert.Contains("Was Supplier security policy confirmed, or does it need changes? A skipped review does not count.", (await bot.Say("devon", $"no time extend {Supplier}")).Words(), StringComparison.Ordinal);

        var early = await bot.Act("chiara", "documents/confirm-unchanged", ("record", "DOC-POL-004"), ("version", "1"));
        Assert.Contains("A skipped review does not count.", early.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DOC_09_a_document_from_outside_has_source_edition_and_somebody_who_watches()
    {
        await using var bot = await TestBot.StartAsync(store);
        var form = await bot.Say("devon", "register outside document");

        var refused = await bot.ClickForCard("devon", form, "Register it", ("name", "ISO/IEC 27001"), ("source", "ISO and IEC"), ("edition", "2022"), ("link", "javascript:alert(1)"));
        Assert.Contains("a link that begins with https, or none", refused.Words(), StringComparison.Ordinal);
        var blank = await bot.Act("devon", "documents/register-outside", ("name", "ISO/IEC 27001"), ("source", "ISO and IEC"));
        Assert.Contains("Where does ISO/IEC 27001 come from, which edition is it, and who watches for a new one?", blank.Words(), StringComparison.Ordinal);
        var done = await bot.ClickForCard("devon", form, "Register it", ("name", "ISO/IEC 27001"), ("source", "ISO and IEC"), ("edition", "2022"), ("link", "https://www.iso.org/standard/27001"));
        Assert.Contains("ISMS-EXT-002 is registered. You watch for a new edition; I ask you on 16 November 2027.", done.Words(), StringComparison.Ordinal);
        var document = await bot.Document("ISMS-EXT-002");
        Assert.Equal((DocumentState.Published, "2022", "ISO and IEC, 2022", Cast.Id("devon")), (document.Status, document.CurrentVersion, document.ExternalSource, document.DocumentOwnerId));
    }

    [Fact]
    public async Task POL_01_and_POL_03_the_policy_has_its_content_and_a_way_out()
    {
        await using var bot = await TestBot.StartAsync(store);
        var draft = await bot.Draft("devon", Policy, "4.0");
        var form = await bot.ClickForCard("devon", draft, "Send to review");

        var refused = await bot.ClickForCard("devon", form, "Send to review", ("fitsOrganisation", "true"), ("outsideAccess", ""));
        Assert.Contains(
            "The policy does not yet cover: frame for objectives, commitment to meet requirements and commitment to improve.", refused.Words(),
            StringComparison.Ordinal);
        refused = await bot.ClickForCard("devon", form, "Send to review", [.. WholePolicy.Take(4), ("outsideAccess", "")]);
        Assert.Contains("How can a customer or supplier get this policy?", refused.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_somebody_has_open_is_not_submitted_and_it_is_said_who()
    {
        await using var bot = await TestBot.StartAsync(store);
        var draft = await bot.Draft("devon", Policy, "4.0");
        await Hands.In(bot).HoldAsync("marit", Policy, "4.0");

        Assert.Contains("I still need: the file to be closed; Marit Oosterveld has it open.", (await bot.Submit("devon", draft, WholePolicy)).Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sven", "revise ISMS-POL-001", "You need the role ")]
    [InlineData("saoirse", "revise ISMS-POL-001", "You need the role document owner of ISMS-POL-001 to")]
    [InlineData("yusuf", "approve ISMS-PRO-008", "Administrators keep me running")]
    [InlineData("sven", "document ISMS-SOA-001", "You need the role reader of ISMS-SOA-001 to read it")]
    [InlineData("devon", "revise ISMS-PRO-099", "I cannot find ISMS-PRO-099")]
    public async Task Not_everybody_may(string person, string text, string sentence)
    {
        await using var bot = await TestBot.StartAsync(store);

        Assert.Contains(sentence, (await bot.Say(person, text)).Words(), StringComparison.Ordinal);
    }
}

public sealed class GuardTestsInFolder() : GuardTests(Store.Folder);

public sealed class GuardTestsOnSharePoint() : GuardTests(Store.SharePoint);
