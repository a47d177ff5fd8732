using DocumentFormat.OpenXml.Packaging;
using IsmsBot.Kernel.Documents;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Treatments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Applicability;

/// <summary>Controls that Annex A does not have: added as C.1, decided, used by treatments, and in the document (6.1.3 b to d).</summary>
public class OwnControlTests
{
    [Fact]
    public async Task An_own_control_is_added_decided_used_by_a_treatment_and_stands_in_the_document()
    {
        await using var bot = await TestBot.StartAsync();

        var added = await bot.Press("devon", "applicability/create-own-control", new { name = "Two people for each payment", purpose = "Nobody can send money alone." });
        Assert.Contains("Added as C.1", added.Plain(), StringComparison.Ordinal);
        Assert.True((await bot.Press("devon", "applicability/submit-soa", new { })).Plain().Says("SOA-05"));
        await bot.Press("devon", "applicability/decide-control", new { record = "SOA-C.1", version = 1, decision = "included", reasons = "business", why = "We want it.", owner = "P0016", implemented = "planned" });
        Assert.Contains("Two people for each payment", (await bot.Say("ingrid", "soa c 1")).Plain(), StringComparison.Ordinal);

        Assert.Contains("Proposed", (await bot.Propose("ingrid", "RSK-0010", controls: "C.1")).Plain(), StringComparison.Ordinal);
        var treatment = await bot.InDb(db => db.Set<Treatment>().AsNoTracking().OrderByDescending(t => t.Id).FirstAsync());
        await bot.Press("joana", "treatments/approve-treatment", new { record = treatment.Id, version = treatment.Version });
        var entry = await bot.InDb(db => db.Set<SoaEntry>().AsNoTracking().SingleAsync(e => e.ControlId == "C.1"));
        Assert.Equal(["RSK-0010"], entry.RiskIds);
        await bot.Press("devon", "applicability/decide-control", new { record = "SOA-C.1", version = entry.Version, decision = "included", owner = "P0016" });

        await bot.Press("devon", "applicability/submit-soa", new { });
        await bot.Tick();
        await bot.ClickForCard("marit", bot.Inbox("marit")[^1], "Approve");
        await bot.Tick();
        await using var file = (await bot.Documents.OpenAsync("ISMS-SOA-001", "5.0", Rendition.Source, CancellationToken.None))!;
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        var rows = book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>()).Select(r => r.InnerText).ToList();
        Assert.Contains(rows, r => r.StartsWith("C.1Two people for each payment", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("Own controls", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_own_control_that_nobody_added_cannot_be_used_and_one_without_a_name_not_be_added()
    {
        await using var bot = await TestBot.StartAsync();

        Assert.True((await bot.Propose("ingrid", "RSK-0010", controls: "C.7")).Plain().Says("GEN-14"));
        Assert.True((await bot.Press("devon", "applicability/create-own-control", new { name = "x" })).Plain().Says("GEN-04"));
        Assert.True((await bot.Press("elin", "applicability/create-own-control", new { name = "Something", purpose = "For nothing" })).Plain().Says("GEN-01"));
    }

    [Fact]
    public void Own_controls_stand_behind_Annex_A_and_C_2_before_C_10()
    {
        SoaEntry Of(string id) => new() { Id = SoaEntry.IdOf(id), ControlId = id, Title = id };

        Assert.Equal(["A.5.1", "A.8.34", "C.2", "C.10"], SoaLines.Read(SoaLines.Write([Of("C.10"), Of("A.8.34"), Of("C.2"), Of("A.5.1")])).Select(l => l.ControlId));
    }
}
