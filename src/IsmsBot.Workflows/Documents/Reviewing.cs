namespace IsmsBot.Workflows.Documents;

/// <summary>From submission to the question of the approver: reviewers comment, the owner passes it on.</summary>
internal static class Reviewing
{
    private const int WorkingDays = 5;

    /// <summary>Asks the reviewers; without any, the owner is asked, or has said so already by submitting their own draft.</summary>
    public static async Task<Reply> BeginAsync(Turn turn, DocumentVersion version, ControlledDocument document)
    {
        if (version.ReviewerIds.Count == 0 && document.DocumentOwnerId == turn.ActorId)
        {
            return await PassAsync(turn, version, document);
        }

        var reviewers = await turn.Db.People.AsNoTracking().Where(p => version.ReviewerIds.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(turn.Cancellation);
        foreach (var reviewer in reviewers)
        {
            turn.Send(await VersionCards.CommentAsync(turn, version, document), reviewer, $"review:{version.Id}:{version.DraftNumber}:{reviewer.Id}", version.Id);
        }

        if (reviewers.Count == 0)
        {
            await TellOwnerAsync(turn, version, document);
        }

        var card = await VersionCards.ForAsync(turn, version);
        return Reply.With(card, reviewers.Count == 0
            ? (Sentence)$"Sent. I have asked {await turn.NameAsync(document.DocumentOwnerId)} to look at it."
            : (Sentence)$"Sent. I have asked {reviewers.Select(r => r.Name)} for comments; five working days are enough.");
    }

    /// <summary>Whether every reviewer has answered, or five working days have passed.</summary>
    public static bool IsFinished(DocumentVersion version, DateOnly today) =>
        version.ReviewerIds.All(version.ReviewedByIds.Contains) || (version.SubmittedAt is { } at && LastDay(at) <= today);

    public static DateOnly LastDay(DateTimeOffset submitted)
    {
        var day = DateOnly.FromDateTime(submitted.UtcDateTime);
        for (var left = WorkingDays; left > 0; left--)
        {
            day = WorkingHours.NextWorkingDay(day);
        }

        return day;
    }

    public static async Task TellOwnerAsync(Turn turn, DocumentVersion version, ControlledDocument document, string? newest = null)
    {
        var owner = await turn.Db.People.SingleAsync(p => p.Id == document.DocumentOwnerId, turn.Cancellation);
        var card = await VersionCards.ReviewingAsync(turn, version, document);
        if (newest is not null)
        {
            // The comment is written in this very save, so the journal does not have it yet.
            card = card with { Facts = card.Facts with { Comments = [.. card.Facts.Comments, newest] } };
        }

        turn.Send(card, owner, $"pass:{version.Id}:{version.DraftNumber}:{version.ReviewedByIds.Count}", version.Id, OutboxRow.SoonPriority);
    }

    /// <summary>Asks the approver, with what changed and the fingerprint; the request is bound to the submitted state (domain 0.4.1).</summary>
    public static async Task<Reply> PassAsync(Turn turn, DocumentVersion version, ControlledDocument document)
    {
        var approver = await turn.Db.People.SingleAsync(p => p.Id == version.ApproverId, turn.Cancellation);
        version.AskedOn = turn.Today;
        version.NextStepOn = ReminderPlan.Of("approval").NextAfter(turn.Today, turn.Today);
        turn.Move(version, "pass-review");
        var card = await VersionCards.ApproveAsync(turn, version, document);
        await turn.AskForApprovalAsync(version, version.SubmittedSourceSha256!, [approver], LastDay(turn.Now), card);
        return Reply.With(await VersionCards.ForAsync(turn, version), $"I have asked {approver.Name} to approve it.");
    }
}
