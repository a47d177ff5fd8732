using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Files each approved version of the risk treatment plan as a workbook and as a text document (6.1.3 e, 7.5).</summary>
public sealed class FilePlan : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var plan = await turn.Db.Set<RtpVersion>().AsNoTracking().FirstOrDefaultAsync(
            v => v.Status == RtpState.Approved && !turn.Db.Set<DocumentVersion>().Any(d => d.DocumentCode == v.DocumentCode && d.VersionLabel == v.VersionLabel), turn.Cancellation);
        if (plan is null || await turn.Db.Set<ControlledDocument>().AsNoTracking().FirstOrDefaultAsync(d => d.Code == plan.DocumentCode, turn.Cancellation) is not { } document)
        {
            return false;
        }

        var written = await PlanDocument.OfAsync(turn, plan, document);
        await GeneratedDocuments.FileAsync(
            turn,
            new GeneratedDocument(
                plan.DocumentCode, plan.VersionLabel, plan.AuthorId, plan.ApprovedById!, plan.ApprovedAt!.Value, written.ChangeSummary, "xlsx",
                block => turn.Office.Workbook(written.Workbook(block)), block => turn.Office.Document(written.Text(block))));
        return false;
    }
}
