using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Documents;

/// <summary>Draws the review of a document as it stands now.</summary>
internal static class ReviewCards
{
    public static Task<ReviewCard> ForAsync(Turn turn, ControlledDocument document) => MakeAsync(turn, document, document.DocumentOwnerId == turn.ActorId || turn.Person is null);

    public static Task<ReviewCard> ForApproverAsync(Turn turn, ControlledDocument document) => MakeAsync(turn, document, false);

    private static async Task<ReviewCard> MakeAsync(Turn turn, ControlledDocument document, bool mayRevise)
    {
        var current = await turn.Db.Set<DocumentVersion>().AsNoTracking().FirstOrDefaultAsync(v => v.DocumentCode == document.Code && v.Status == VersionState.Published, turn.Cancellation);
        var questions = await turn.Db.Set<TaskItem>().CountAsync(t => t.Kind == "question.answer" && t.Title.Contains(document.Title), turn.Cancellation);
        return new ReviewCard(
            document.Id, document.Version, document.Code, document.Title, document.CurrentVersion, current?.PublishedAt, document.NextReviewAt, await turn.NameAsync(document.DocumentOwnerId),
            document.ReviewConfirmedById is { } id ? await turn.NameAsync(id) : null, questions,
            current is { InLibrary: true } ? $"{DocumentAddress.Base}/{document.Code}/{current.VersionLabel}" : null, mayRevise, turn.Today);
    }
}
