namespace IsmsBot.Workflows.Versions;

/// <summary>
/// Sends a draft to review: the file is read back and the request is bound to exactly that state of it (DOC-01, DOC-06; for the policy POL-01 and
/// POL-03). An approver who wrote or edited the file is barred here already (SOD-01), and others are offered.
/// </summary>
public sealed record SubmitReview(string Record, int Version) : StepAct<DocumentVersion>(Record, Version)
{
    public string? Approver { get; init; }

    /// <summary>Ids, parted by commas as a choice of several sends them.</summary>
    public string? Reviewers { get; init; }

    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>The author answers for it that the meaning stays the same (DOC-06).</summary>
    public bool WordingOnly { get; init; }

    public bool FitsOrganisation { get; init; }

    public bool FrameForObjectives { get; init; }

    public bool CommitRequirements { get; init; }

    public bool CommitImprovement { get; init; }

    /// <summary>How a customer or supplier gets the policy (POL-03).</summary>
    public string? OutsideAccess { get; init; }

    protected override string Action => "submit-review";

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        var document = await turn.DocumentAsync(record);
        var file = await SubmitGuards.CheckAsync(turn, record, document, this);
        record.Bind(file.Stamp);
        record.EditorIds = await DocumentApprovers.WritersAsync(turn, record, file);
        record.ApproverId = Approver ?? document.ApproverId;
        if (document.ApproverId.Length == 0)
        {
            // Planned before anybody held the role: whoever is asked first approves it from now on.
            document.ApproverId = record.ApproverId;
            turn.Edit(document, "approver");
        }

        record.ReviewerIds = [.. Reviewers?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []];
        record.ReviewedByIds = [];
        (record.SubmittedAt, record.EffectiveFrom, record.WakeOn) = (turn.Now, EffectiveFrom, null);
        if (PolicyChecks.IsPolicy(document.Code))
        {
            record.ContentComplete = true;
            document.OutsideAccess = OutsideAccess?.Trim() is { Length: > 0 } access ? access : document.OutsideAccess;
            turn.Edit(document, "outside access");
        }

        turn.Move(record, Action, WordingOnly ? "wording only, says the author" : null);
        return await Reviewing.BeginAsync(turn, record);
    }
}
