using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>Asks the owner of each document that is due for review within thirty days (CAL-24, CAL-05); once for each date.</summary>
public sealed class AskForReviews : Job
{
    /// <summary>Days before its date that the owner is asked (calendar.json).</summary>
    public static int LeadDays { get; } = Catalog.Calendar.Events.Single(e => e is { Card: "document.review", Rhythm: "daily" }).LeadDays;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var until = turn.Today.AddDays(LeadDays);
        var due = turn.Db.Set<ControlledDocument>().Where(d => d.Status == DocumentState.Published && d.NextReviewAt <= until)
            .Where(d => d.ReviewAskedFor == null || d.ReviewAskedFor != d.NextReviewAt).OrderBy(d => d.Id);
        if (await due.FirstOrDefaultAsync(turn.Cancellation) is not { } document)
        {
            return false;
        }

        document.ReviewAskedFor = document.NextReviewAt;
        turn.Note(document, "asked for review");
        foreach (var owner in await turn.HereAsync(document.DocumentOwnerId))
        {
            var card = await RoomCatalog.RegisterOf<ControlledDocument>().CardAsync(document, turn.For(owner));
            turn.Send(card, owner, $"review:{document.Id}:{document.NextReviewAt:yyyyMMdd}", document.Id);
        }

        return true;
    }
}
