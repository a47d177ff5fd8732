namespace IsmsBot.Workflows.Versions;

/// <summary>What reviewers say about a draft; when the last one has answered, the owner is asked to pass it on.</summary>
internal static class Answering
{
    /// <summary>The event of the journal that holds a comment.</summary>
    public const string Comment = "comment";

    private static readonly Step<DocumentVersion> Nothing = new("no-objections", "No objections") { Style = ButtonStyle.Main };

    private static readonly Step<DocumentVersion> Words = new(Comment, "Comment")
    {
        Form = form => form.Ask(nameof(CommentDraft.Comment), "Your comment", multiline: true, most: 1000),
        Button = "Send the comment",
    };

    /// <summary>What a reviewer may answer who has not. Neither moves the version, so that the catalogue has no line for them.</summary>
    public static IEnumerable<OfferedStep> Offered(DocumentVersion version, Reader reader) =>
        version.Status == VersionState.InReview && Reviewing.Waiting(version).Contains(reader.Id) ? Offered(version) : [];

    public static IEnumerable<OfferedStep> Offered(DocumentVersion version) =>
    [
        new(Words, (id, _) => new CommentDraft(id), version.Id, version.Version),
        new(Nothing, (id, _) => new NoObjections(id), version.Id, version.Version),
    ];

    public static async Task<Reply> AnswerAsync(Turn turn, DocumentVersion version, string? comment)
    {
        if (version.Status != VersionState.InReview)
        {
            throw Refuse.With(
                await turn.CardAsync(version), "GEN-05",
                ("id", Sentence.Of(version.Id)), ("state", $"{version.Status}"), ("action", "comment"), ("states", $"{VersionState.InReview}"));
        }

        version.ReviewedByIds = [.. version.ReviewedByIds.Union([turn.ActorId])];
        turn.Edit(version, comment is null ? "no objections" : Comment, comment);
        if (Reviewing.IsFinished(version, turn.Today))
        {
            var newest = comment is null ? null : $"{turn.Actor.Name}: {comment}";
            await Reviewing.TellOwnerAsync(turn, version, await turn.DocumentAsync(version), newest);
        }

        var said = comment is null ? (Sentence)"Thank you. Noted: no objections." : "Thank you. Your comment stays with the version.";
        return Reply.With(await turn.CardAsync(version), said);
    }
}
