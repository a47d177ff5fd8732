using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Journal;
using IsmsBot.Workflows.Documents;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>Files the report of each assessment that was completed and has none on record yet.</summary>
public sealed class FileReports : Job
{
    public override async Task<bool> StepAsync(Turn turn, CancellationToken cancellationToken)
    {
        var assessment = await turn.Db.Set<RiskAssessment>().AsNoTracking().OrderBy(a => a.Id).FirstOrDefaultAsync(
            a => a.Status == AssessmentState.Completed && a.ReportDocument != null && !turn.Db.Set<FiledRecord>().Any(r => r.Code == a.ReportDocument), cancellationToken);
        if (assessment is null)
        {
            return false;
        }

        var maker = await turn.Db.Set<JournalEntry>().Where(j => j.RecordType == nameof(RiskAssessment) && j.RecordId == assessment.Id && j.Action == "complete").Select(j => j.ActorId).FirstOrDefaultAsync(cancellationToken);
        try
        {
            await AssessmentReports.FileAsync(turn, assessment, maker, cancellationToken);
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
