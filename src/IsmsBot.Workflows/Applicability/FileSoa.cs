using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Applicability;

/// <summary>Files each approved version of the Statement of Applicability as a workbook and as a text document (6.1.3 d, 7.5).</summary>
public sealed class FileSoa : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var version = await turn.Db.Set<SoaVersion>().AsNoTracking().FirstOrDefaultAsync(
            v => v.Status == SoaVersionState.Approved && !turn.Db.Set<DocumentVersion>().Any(d => d.DocumentCode == v.DocumentCode && d.VersionLabel == v.VersionLabel), turn.Cancellation);
        if (version is null)
        {
            return false;
        }

        var before = await turn.Db.Set<SoaVersion>().AsNoTracking().Where(v => v.Status == SoaVersionState.Superseded).OrderByDescending(v => v.ApprovedAt).ThenByDescending(v => v.Id).FirstOrDefaultAsync(turn.Cancellation);
        var document = await SoaDocument.OfAsync(turn, version, before);
        await GeneratedDocuments.FileAsync(
            turn,
            new GeneratedDocument(
                version.DocumentCode, version.VersionLabel, version.AuthorId, version.ApprovedById!, version.ApprovedAt!.Value, document.ChangeSummary, "xlsx",
                block => turn.Office.Workbook(document.Workbook(block)), block => turn.Office.Document(document.Text(block))));
        return false;
    }
}
