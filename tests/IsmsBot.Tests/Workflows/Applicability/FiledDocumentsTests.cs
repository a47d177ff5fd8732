using DocumentFormat.OpenXml.Packaging;
using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Treatments;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Applicability;

/// <summary>What top management approves as records comes out as documents, versioned and published like any other (6.1.3 d and e, 7.5).</summary>
public class FiledDocumentsTests
{
    private static Task<DocumentVersion?> Version(TestBot bot, string code, string label) =>
        bot.InDb(db => db.Set<DocumentVersion>().AsNoTracking().FirstOrDefaultAsync(v => v.DocumentCode == code && v.VersionLabel == label));

    private static async Task<byte[]> File(TestBot bot, string code, string label)
    {
        await using var stream = await bot.Documents.OpenAsync(code, label, Rendition.Source, CancellationToken.None)
            ?? throw new InvalidOperationException($"{code} {label} is not in the library.");
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    /// <summary>What whoever approves sees before: the file that will be filed, to the byte.</summary>
    private static async Task<byte[]> Looked(ChatMessage card)
    {
        using var answer = await Browsing.Follow(card.Link("Look at the document"));
        return await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    [Fact]
    public async Task An_approved_Statement_of_Applicability_is_filed_as_a_workbook_and_as_a_text()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("devon", "applicability/submit-soa", new { });
        await bot.Tick();
        var seen = await Looked(bot.Inbox("marit")[^1]);
        await bot.ClickForCard("marit", bot.Inbox("marit")[^1], "Approve");

        await bot.Tick();
        await bot.Tick();

        Assert.Equal(seen, await File(bot, "ISMS-SOA-001-TEXT", "5.0"));
        var version = await Version(bot, "ISMS-SOA-001", "5.0");
        Assert.Equal((VersionState.Published, "P0008", "P0001"), (version!.Status, version.AuthorId, version.ApprovedById));
        Assert.Equal(
            "5.0",
            await bot.InDb(db => db.Set<ControlledDocument>().Where(d => d.Code == "ISMS-SOA-001").Select(d => d.CurrentVersion).SingleAsync()));
        Assert.Equal(
            1,
            await bot.InDb(db => db.Set<DocumentVersion>().CountAsync(v => v.DocumentCode == "ISMS-SOA-001" && v.Status == VersionState.Published)));

        using var book = SpreadsheetDocument.Open(new MemoryStream(await File(bot, "ISMS-SOA-001", "5.0")), isEditable: false);
        var cells = book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>()).ToList();
        Assert.Equal(93, cells.Count(r => r.InnerText.StartsWith("A.", StringComparison.Ordinal)));
        Assert.Contains(cells, r => r.InnerText.Contains("Marit", StringComparison.Ordinal));
        using var text = WordprocessingDocument.Open(new MemoryStream(await File(bot, "ISMS-SOA-001-TEXT", "5.0")), isEditable: false);
        Assert.Contains(
            "No line was decided otherwise than in version 4.0.", text.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approved_treatment_plan_is_filed_with_the_approval_of_each_owner()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("devon", "treatments/submit-plan", new { });
        foreach (var owner in await bot.InDb(db => db.Set<RtpVersion>().Where(v => v.Id == "RTP-0006").Select(v => v.OwnerIds).SingleAsync()))
        {
            await bot.Press(owner, "treatments/approve-my-lines", new { record = "RTP-0006", version = 2 });
        }

        await bot.Tick();
        var seen = await Looked(bot.Inbox("tomasz")[^1]);
        await bot.ClickForCard("tomasz", bot.Inbox("tomasz")[^1], "Approve");
        await bot.Tick();
        await bot.Tick();

        Assert.Equal(seen, await File(bot, "ISMS-RTP-001-TEXT", "6.0"));
        Assert.Equal(VersionState.Published, (await Version(bot, "ISMS-RTP-001", "6.0"))!.Status);
        using var text = WordprocessingDocument.Open(new MemoryStream(await File(bot, "ISMS-RTP-001-TEXT", "6.0")), isEditable: false);
        Assert.Contains("TRT-0012", text.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        Assert.Contains("Ruben", text.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filing_that_was_interrupted_after_the_library_is_finished_by_the_next_tick()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("devon", "applicability/submit-soa", new { });
        await bot.Tick();
        await bot.ClickForCard("marit", bot.Inbox("marit")[^1], "Approve");
        await bot.Tick();
        await bot.Change(
            db => db.Set<DocumentVersion>().Where(v => v.DocumentCode == "ISMS-SOA-001" && v.VersionLabel == "5.0").ExecuteDeleteAsync());
        await bot.Change(db => db.Journal.Where(j => j.RecordId == "DOV-SOA-001-5.0").ExecuteDeleteAsync());
        await bot.Change(db => db.Outbox.Where(o => o.Key.Contains("DOV-SOA-001-5.0")).ExecuteDeleteAsync());
        var before = await File(bot, "ISMS-SOA-001", "5.0");

        await bot.Tick();
        await bot.Tick();

        Assert.Equal(VersionState.Published, (await Version(bot, "ISMS-SOA-001", "5.0"))!.Status);
        Assert.Equal(before, await File(bot, "ISMS-SOA-001", "5.0"));
    }
}
