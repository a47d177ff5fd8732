namespace IsmsBot.Workflows.Documents;

/// <summary>Asks the owner of each document that is due for review within thirty days (CAL-24, CAL-05); once for each date.</summary>
public sealed class AskForReviews : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var until = turn.Today.AddDays(DocumentCalendar.ReviewLeadDays);
        var document = await turn.Db.Set<ControlledDocument>()
            .Where(d => d.Status == DocumentState.Published && d.NextReviewAt <= until && (d.ReviewAskedFor == null || d.ReviewAskedFor != d.NextReviewAt)).OrderBy(d => d.Id).FirstOrDefaultAsync(turn.Cancellation);
        if (document is null)
        {
            return false;
        }

        document.ReviewAskedFor = document.NextReviewAt;
        document.NextStepOn = ReminderPlan.Of("standard").NextAfter(document.NextReviewAt!.Value, turn.Today);
        turn.Note(document, "asked for review");
        if (await turn.Db.People.FirstOrDefaultAsync(p => p.Id == document.DocumentOwnerId && p.AccountEnabled, turn.Cancellation) is { } owner)
        {
            turn.Send(await ReviewCards.ForAsync(turn, document), owner, $"review:{document.Id}:{document.NextReviewAt:yyyyMMdd}", document.Id);
        }

        return true;
    }
}
