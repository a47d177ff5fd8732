namespace IsmsBot.Workflows.Documents;

/// <summary>GEN-03: the answer to a second decision about a version that is decided.</summary>
internal static class Decided
{
    public static async Task<Reply?> ReplyAsync(Turn turn, DocumentVersion version)
    {
        if (version.Status is VersionState.Draft or VersionState.InReview or VersionState.InApproval)
        {
            return null;
        }

        var last = await turn.Db.Set<Approval>().AsNoTracking().Where(a => a.SubjectId == version.Id && a.DecidedAt != null && a.Status == ApprovalState.Decided)
            .OrderByDescending(a => a.DecidedAt).FirstOrDefaultAsync(turn.Cancellation);
        var name = await turn.NameAsync(last?.ApproverId ?? version.ApprovedById);
        var decision = last?.Decision == Decision.Rejected ? (Sentence)"reject" : "approve";
        return Reply.With(
            await VersionCards.ForAsync(turn, version),
            Sentence.Of(Refuse.With("GEN-03", ("name", Sentence.Of(name)), ("decision", decision), ("date", $"{last?.DecidedAt ?? version.ApprovedAt ?? version.UpdatedAt}")).In(turn.Language)));
    }
}
