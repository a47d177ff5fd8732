using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using IsmsBot.Kernel.Documents;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Evidence;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.RiskReports;

/// <summary>The report of an assessment is a file in the records library, not a name (8.2).</summary>
public class ReportTests
{
    private const string Code = "ISMS-REC-RAR-2026-05";

    [Fact]
    public async Task A_completed_assessment_has_its_report_in_the_records_library_and_each_new_one_is_a_further_version()
    {
        await using var bot = await TestBot.StartAsync();
        await CompletedAsync(bot);
        Assert.Contains("RAS-2026-05", await FailingAsync(bot));

        await bot.Tick();

        var record = await bot.InDb(db => db.Set<FiledRecord>().SingleAsync(r => r.Code == Code));
        var stored = (await bot.Documents.FindAsync(Code, "1.0", default))!;
        Assert.Equal((DocumentLibrary.Records, stored.SourceSha256), (stored.Library, record.Sha256));
        Assert.Empty(await FailingAsync(bot));

        await bot.Rate("ruben", "RSK-0013", "2", "0", "0", "2", "The second site is in use.");
        await bot.Press("ingrid", "risk-reports/make-report", new { record = "RAS-2026-05" });
        await bot.Press("ingrid", "risk-reports/make-report", new { record = "RAS-2026-05" });

        Assert.NotNull(await bot.Documents.FindAsync(Code, "2.0", default));
        Assert.Null(await bot.Documents.FindAsync(Code, "3.0", default));
        Assert.NotEqual(record.Sha256, await bot.InDb(db => db.Set<FiledRecord>().Where(r => r.Code == Code).Select(r => r.Sha256).SingleAsync()));
        Assert.Contains("version 2.0", (await bot.Say("ingrid", "risk report RAS-2026-05")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_has_results_changes_pictures_with_their_words_and_the_risks_of_each_owner()
    {
        await using var bot = await TestBot.StartAsync();
        await CompletedAsync(bot);
        await bot.Tick();

        await using var stream = await bot.Documents.OpenAsync(Code, "1.0", Rendition.Source, default);
        using var copy = new MemoryStream();
        await stream!.CopyToAsync(copy);
        using var file = WordprocessingDocument.Open(copy, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var text = file.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.All(
            [
                "Nothing unexpected came out.", "Method version", "2.0", "Ruben Castellan", "RSK-00", "at likelihood", "Treatments open",
                "Beyond our appetite",
            ],
            words => Assert.Contains(words, text + file.MainDocumentPart.Document.Body.OuterXml, StringComparison.Ordinal));
        Assert.Equal(4, file.MainDocumentPart.ImageParts.Count());
    }

    [Fact]
    public async Task Only_an_ISMS_manager_files_a_report()
    {
        await using var bot = await TestBot.StartAsync();

        var answer = await bot.Press("ruben", "risk-reports/make-report", new { record = "RAS-2026-01" });

        Assert.DoesNotContain("is filed", answer.Plain(), StringComparison.Ordinal);
        Assert.Null(await bot.Documents.FindAsync("ISMS-REC-RAR-2026-01", "1.0", default));
    }

    private static async Task CompletedAsync(TestBot bot)
    {
        await bot.Press("ingrid", "triggers/start-triggered", new { record = "TRG-0007", version = 1 });
        var assessment = await bot.InDb(db => db.Set<RiskAssessment>().AsNoTracking().SingleAsync(a => a.Id == "RAS-2026-05"));
        foreach (var id in assessment.RiskIds)
        {
            var risk = await bot.Risk(id);
            await bot.Rate(
                risk.RiskOwnerId!, id, $"{risk.Current.Likelihood}", $"{risk.Current.ImpactC}", $"{risk.Current.ImpactI}", $"{risk.Current.ImpactA}");
        }

        await bot.Press("ingrid", "assessments/complete-assessment",
            new { record = assessment.Id, version = assessment.Version, results = "Nothing unexpected came out." });
    }

    private static async Task<IReadOnlyList<string>> FailingAsync(TestBot bot)
    {
        var test = new AssessmentsWorkflow().ClauseTests.Single(t => t.Id == "risk-assessment-performed.reports");
        var answer = await bot.InDb(db => test.AnswerAsync(db, DateOnly.FromDateTime(bot.Now.UtcDateTime), default));
        return answer.Passes == false ? answer.Records : [];
    }
}
