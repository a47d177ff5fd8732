namespace IsmsBot.Workflows.Versions;

/// <summary>What approving and rejecting share: a decision stands, and a file that moved cannot be decided.</summary>
internal static class Deciding
{
    /// <summary>GEN-03: the answer to a second decision about a version that is decided.</summary>
    public static async Task<Reply?> AlreadyAsync(Turn turn, DocumentVersion version)
    {
        if (version.Status is VersionState.Draft or VersionState.InReview or VersionState.InApproval)
        {
            return null;
        }

        var last = await turn.Db.Set<Approval>().AsNoTracking().Where(a => a.SubjectId == version.Id && a.Status == ApprovalState.Decided)
            .OrderByDescending(a => a.DecidedAt).FirstOrDefaultAsync(turn.Cancellation);
        var said = Refuse.With(
            "GEN-03", ("name", Sentence.Of(await turn.NameAsync(last?.ApproverId ?? version.ApprovedById))),
            ("decision", last?.Decision == Decision.Rejected ? (Sentence)"reject" : "approve"),
            ("date", $"{last?.DecidedAt ?? version.ApprovedAt ?? version.UpdatedAt}"));
        return Reply.With(await turn.CardAsync(version), Sentence.Of(said.In(turn.Language)));
    }

    /// <summary>DOC-03: the file moved after it was submitted, so the request is void and the author is asked to submit again.</summary>
    public static async Task<Reply> LapseAsync(Turn turn, DocumentVersion version)
    {
        var said = Refuse.With("DOC-03", ("author", Sentence.Of(await turn.NameAsync(version.AuthorId)))).In(turn.Language);
        version.WriteOn(turn.Today);
        turn.Move(version, version.Status == VersionState.InApproval ? "lapse" : "return", "DOC-03");
        await turn.LapseApprovalsAsync(version.Id);
        var news = (Sentence)
            "The file was changed after it was submitted, so the request is void. Nothing is approved. Please check the file and submit it again.";
        await VersionNews.TellAsync(turn, version, news, [version.AuthorId], new CardButton("Submit again", new ShowSubmit(version.Id)));
        return Reply.With(await turn.CardAsync(version), Sentence.Of(said));
    }
}
