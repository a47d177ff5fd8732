using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Tasks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Documents;

/// <summary>Draws the review of a document as it stands now.</summary>
internal static class ReviewCards
{
    public static Task<ReviewCard> ForAsync(Turn turn, ControlledDocument document, CancellationToken cancellationToken) => MakeAsync(turn, document, document.DocumentOwnerId == turn.ActorId || turn.Person is null, cancellationToken);

    public static Task<ReviewCard> ForApproverAsync(Turn turn, ControlledDocument document, CancellationToken cancellationToken) => MakeAsync(turn, document, false, cancellationToken);

    private static async Task<ReviewCard> MakeAsync(Turn turn, ControlledDocument document, bool mayRevise, CancellationToken cancellationToken)
    {
        var current = await turn.Db.Set<DocumentVersion>().AsNoTracking().FirstOrDefaultAsync(v => v.DocumentCode == document.Code && v.Status == VersionState.Published, cancellationToken);
        var questions = await turn.Db.Set<TaskItem>().CountAsync(t => t.Kind == "question.answer" && t.Title.Contains(document.Title), cancellationToken);
        return new ReviewCard(
            document.Id, document.Version, document.Code, document.Title, document.CurrentVersion, current?.PublishedAt, document.NextReviewAt, await turn.NameAsync(document.DocumentOwnerId, cancellationToken),
            document.ReviewConfirmedById is { } id ? await turn.NameAsync(id, cancellationToken) : null, questions,
            current is { InLibrary: true } ? $"{DocumentAddress.Base}/{document.Code}/{current.VersionLabel}" : null, mayRevise, turn.Today);
    }
}
