namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Sends a draft to review: the file is read back and the request is bound to exactly that state of it (DOC-01, DOC-06; for the policy POL-01 and
/// POL-03). An approver who wrote or edited the file is barred here already (SOD-01), and others are offered.
/// </summary>
public sealed record SubmitReview(
    string Record, int Version, DateOnly? EffectiveFrom = null, string? Approver = null, string? Reviewers = null, bool WordingOnly = false,
    bool FitsOrganisation = false, bool FrameForObjectives = false, bool CommitRequirements = false, bool CommitImprovement = false, string? OutsideAccess = null)
    : VersionAct(Record, Version)
{
    internal IReadOnlyList<string> ReviewerIds => Reviewers?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public override Who Allowed() => Who.Only<DocumentVersion>("@author", v => v.AuthorId);

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        var document = await DocumentAsync(turn, record);
        var file = await SubmitGuards.CheckAsync(turn, record, document, this);
        record.Bind(file.Stamp);
        record.EditorIds = await DocumentApprovers.WritersAsync(turn, record, file);
        record.ApproverId = Approver ?? document.ApproverId;
        record.ReviewerIds = [.. ReviewerIds];
        record.ReviewedByIds = [];
        record.SubmittedAt = turn.Now;
        record.EffectiveFrom = EffectiveFrom;
        record.NextStepOn = null;
        if (DocumentRights.IsPolicy(document.Code))
        {
            record.ContentComplete = true;
            document.OutsideAccess = OutsideAccess?.Trim() is { Length: > 0 } access ? access : document.OutsideAccess;
            turn.Edit(document, "outside access");
        }

        turn.Move(record, "submit-review", WordingOnly ? "wording only, says the author" : null);
        return await Reviewing.BeginAsync(turn, record, document);
    }
}
