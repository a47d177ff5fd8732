using IsmsBot.Kernel.Journal;
using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Evidence;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>Files the report of each assessment that was completed and has none on record yet.</summary>
public sealed class FileReports : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var assessment = await turn.Db.Set<RiskAssessment>().AsNoTracking().OrderBy(a => a.Id).FirstOrDefaultAsync(
            a => a.Status == AssessmentState.Completed && a.ReportDocument != null
                && !turn.Db.Set<FiledRecord>().Any(r => r.Code == a.ReportDocument), turn.Cancellation);
        if (assessment is null)
        {
            return false;
        }

        var maker = await turn.Db.Set<JournalEntry>()
            .Where(j => j.RecordType == nameof(RiskAssessment) && j.RecordId == assessment.Id && j.Action == "complete").Select(j => j.ActorId)
            .FirstOrDefaultAsync(turn.Cancellation);
        try
        {
            await AssessmentReports.FileAsync(turn, assessment, maker);
        }
        catch (IOException)
        {
            // The library cannot be reached: the next tick asks again.
            return false;
        }

        turn.Note(assessment.RecordType, assessment.Id, "report filed", assessment.ReportDocument);
        return true;
    }
}
