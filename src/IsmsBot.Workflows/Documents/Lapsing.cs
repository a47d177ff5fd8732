namespace IsmsBot.Workflows.Documents;

/// <summary>DOC-03: the file moved after it was submitted, so the request is void and the author is asked to submit again.</summary>
internal static class Lapsing
{
    public static async Task<Reply> LapseAsync(Turn turn, DocumentVersion version, ControlledDocument document)
    {
        var sentence = Refuse.With("DOC-03", ("author", Sentence.Of(await turn.NameAsync(version.AuthorId)))).In(turn.Language);
        version.DraftNumber++;
        version.NextStepOn = turn.Today.AddDays(Drafting.SleepsAfterDays);
        turn.Move(version, version.Status == VersionState.InApproval ? "lapse" : "return", "DOC-03");
        await turn.LapseApprovalsAsync(version.Id);
        await VersionNews.TellAuthorAsync(turn, version, document, VersionEvent.Lapsed, null);
        return Reply.With(await VersionCards.ForAsync(turn, version), Sentence.Of(sentence));
    }
}
