using System.Security.Cryptography;
using IsmsBot.Kernel.Documents;
using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Evidence;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>
/// Files the report of an assessment in the records library, one version after the other; the record of it says which file that is. The file is
/// stored first, which is harmless to do twice.
/// </summary>
internal static class AssessmentReports
{
    public const string Series = "ISMS-REC-RAR";

    /// <summary>The code under which the reports of an assessment are filed: RAS-2026-05 has ISMS-REC-RAR-2026-05.</summary>
    public static string CodeOf(RiskAssessment assessment) => assessment.ReportDocument ?? $"{Series}-{assessment.Id[4..]}";

    /// <returns>The version that was filed.</returns>
    /// <exception cref="IOException">The library cannot be reached.</exception>
    public static async Task<StoredVersion> FileAsync(Turn turn, RiskAssessment assessment, string? makerId)
    {
        var code = CodeOf(assessment);
        var series = await turn.Db.Set<ControlledDocument>().AsNoTracking().FirstOrDefaultAsync(d => d.Code == Series, turn.Cancellation);
        var language = series?.Language ?? "en";
        var report = await AssessmentReport.OfAsync(turn, assessment, language);
        var author = await turn.NameAsync(makerId);
        var block = new Identification(
            author, "", series is null ? author : await turn.NameAsync(series.DocumentOwnerId),
                series is null ? "Confidential" : Covers.ClassOf(series), turn.Today, report.Changes);
        var last = await LastAsync(turn, code);
        var label = $"{(last is null ? 1 : int.Parse(last.Version.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture) + 1)}.0";
        var again = last is null ? null : await SameAsync(turn, last, report, block);
        var stored = again ?? await turn.Documents.PublishAsync(
            new PublishRequest(
                DocumentLibrary.Records, code, label, report.Title, language, turn.Office.Document(report.Write(code, label, block)), "docx", block),
            turn.Cancellation);
        await NoteAsync(turn, code, stored);
        return stored;
    }

    public static async Task<StoredVersion?> LastAsync(Turn turn, string code)
    {
        StoredVersion? last = null;
        await foreach (var version in turn.Documents.HistoryAsync(code, turn.Cancellation))
        {
            last = version;
        }

        return last;
    }

    /// <summary>The last version, when it is what would be written now: a crash after storing must not make two.</summary>
    private static async Task<StoredVersion?> SameAsync(Turn turn, StoredVersion last, AssessmentReport report, Identification block)
    {
        var bytes = turn.Office.Document(report.Write(last.Code, last.Version, block));
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == last.SourceSha256
            ? await turn.Documents.FindAsync(last.Code, last.Version, turn.Cancellation) : null;
    }

    private static async Task NoteAsync(Turn turn, string code, StoredVersion stored)
    {
        if (await turn.Db.Set<FiledRecord>().FirstOrDefaultAsync(r => r.Code == code, turn.Cancellation) is { } filed)
        {
            (filed.FiledOn, filed.Sha256) = (turn.Today, stored.SourceSha256);
            return;
        }

        turn.Db.Add(new FiledRecord { Code = code, Series = Series, FiledOn = turn.Today, Sha256 = stored.SourceSha256 });
    }
}
