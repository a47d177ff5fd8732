using DocumentFormat.OpenXml.Packaging;
using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Tests.Workflows.Risks.Register;
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

        var added = await bot.Press(
            "devon", "applicability/create-own-control", new { name = "Two people for each payment", purpose = "Nobody can send money alone." });
        Assert.Contains("Added as C.1", added.Plain(), StringComparison.Ordinal);
        Assert.True((await bot.Press("devon", "applicability/submit-soa", new { })).Plain().Says("SOA-05"));
        await bot.Press(
            "devon", "applicability/decide-control",
            new
            {
                record = "SOA-C.1",
                version = 1,
                decision = "included",
                reasons = "business",
                why = "We want it.",
                owner = "P0016",
                implemented = "planned",
            });
        Assert.Contains("Two people for each payment", (await bot.Say("ingrid", "soa c 1")).Plain(), StringComparison.Ordinal);

        Assert.Contains("Proposed", (await bot.Propose("ingrid", "RSK-0010", controls: "C.1")).Plain(), StringComparison.Ordinal);
        var treatment = await bot.InDb(db => db.Set<Treatment>().AsNoTracking().OrderByDescending(t => t.Id).FirstAsync());
        await bot.Press("joana", "treatments/approve-treatment", new { record = treatment.Id, version = treatment.Version });
        var entry = await bot.InDb(db => db.Set<SoaEntry>().AsNoTracking().SingleAsync(e => e.ControlId == "C.1"));
        Assert.Equal(["RSK-0010"], entry.RiskIds);
        await bot.Press(
            "devon", "applicability/decide-control", new { record = "SOA-C.1", version = entry.Version, decision = "included", owner = "P0016" });

        await bot.Press("devon", "applicability/submit-soa", new { });
        await bot.Tick();
        await bot.ClickForCard("marit", bot.Inbox("marit")[^1], "Approve");
        await bot.Tick();
        await using var file = (await bot.Documents.OpenAsync("ISMS-SOA-001", "5.0", Rendition.Source, CancellationToken.None))!;
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        var rows = book.WorkbookPart!.WorksheetParts
            .SelectMany(p => p.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>())
            .Select(r => r.InnerText)
            .ToList();
        Assert.Contains(rows, r => r.StartsWith("C.1Two people for each payment", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("Own controls", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_own_control_that_nobody_added_cannot_be_used_and_one_without_a_name_not_be_added()
    {
        await using var bot = await TestBot.StartAsync();

        Assert.True((await bot.Propose("ingrid", "RSK-0010", controls: "C.7")).Plain().Says("GEN-14"));
        Assert.True((await bot.Press("devon", "applicability/create-own-control", new { name = "x" })).Plain().Says("GEN-04"));
        Assert.True((await bot.Press("elin", "applicability/create-own-control", new { name = "Something", purpose = "For nothing" }))
            .Plain()
            .Says("GEN-01"));
    }

    [Fact]
    public async Task A_risk_names_own_controls_that_somebody_added_and_others_are_refused_with_the_nearest()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press(
            "devon", "applicability/create-own-control", new { name = "Two people for each payment", purpose = "Nobody can send money alone." });
        await bot.Press("devon", "applicability/create-own-control", new { name = "Sealed server cabinets", purpose = "An opened cabinet is seen." });
        foreach (var answer in new[] { "a courier loses a disk", "skip", "skip" }.Prepend("new risk"))
        {
            await bot.Say("sven", answer);
        }

        Task<ClickAnswer> Triage(string controls) => bot.Press("ingrid", "risks/edit-risk", new
        {
            record = "RSK-0031",
            version = 1,
            cause = "disks travel by courier",
            @event = "a courier loses a disk",
            consequence = "customer data is gone",
            kind = "information-security",
            riskOwnerId = "P0014",
            assetIds = "AST-0001",
            properties = "C",
            existingControlIds = controls,
        });
        var refused = (await Triage("A.8.13, C.9")).Plain();
        Assert.Contains(
            "I cannot find C.9. Did you mean C.2 or C.1, or add it to the Statement of Applicability first?", refused, StringComparison.Ordinal);
        Assert.Contains("I cannot find A.8.99. Did you mean A.8.34, A.8.33 or A.8.32?", (await Triage("A.8.99")).Plain(), StringComparison.Ordinal);
        Assert.Contains("A.12.3.1. Did you mean A.8.13", (await Triage("A.12.3.1")).Plain(), StringComparison.Ordinal);
        Assert.Equal(1, (await bot.Risk("RSK-0031")).Version);
        await Triage("A.8.13, C.2");

        Assert.Equal(["A.8.13", "C.2"], (await bot.Risk("RSK-0031")).ExistingControlIds);
        var file = RegisterDesk.Head
            + "R-17,nobody checks,strangers walk in,papers are stolen,P0014,AST-0001,A.7.2;C.1,,,,\r\nR-18,a cause,an event,a consequence,P0014,AST-0001,C.3,,,,\r\n";
        var shown = (await bot.Send("ingrid", "old.csv", file)).Plain();
        Assert.Contains("Row 3, column Controls", shown, StringComparison.Ordinal);
        Assert.Contains("\"C.3\" is no control. Did you mean C.2 or C.1, or add it", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Row 2", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_controls_stand_behind_Annex_A_and_C_2_before_C_10()
    {
        SoaEntry Of(string id) => new() { Id = SoaEntry.IdOf(id), ControlId = id, Title = id };

        Assert.Equal(
            ["A.5.1", "A.8.34", "C.2", "C.10"],
            SoaLines.Read(SoaLines.Write([Of("C.10"), Of("A.8.34"), Of("C.2"), Of("A.5.1")])).Select(l => l.ControlId));
    }
}
