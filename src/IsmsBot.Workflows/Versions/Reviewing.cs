namespace IsmsBot.Workflows.Versions;

/// <summary>From submission to the question of the approver: reviewers comment, the owner passes it on.</summary>
internal static class Reviewing
{
    /// <summary>Of calendar.json, by which whoever is asked is reminded.</summary>
    internal const string Policy = "approval";

    /// <summary>Asks the reviewers; without any, the owner is asked, or has said so already by submitting their own draft.</summary>
    public static async Task<Reply> BeginAsync(Turn turn, DocumentVersion version)
    {
        var document = await turn.DocumentAsync(version);
        if (version.ReviewerIds.Count == 0 && document.DocumentOwnerId == turn.ActorId)
        {
            return await PassAsync(turn, version);
        }

        var people = turn.Db.People.AsNoTracking().Where(p => version.ReviewerIds.Contains(p.Id)).OrderBy(p => p.Id);
        var reviewers = await people.ToListAsync(turn.Cancellation);
        foreach (var reviewer in reviewers)
        {
            var key = $"review:{version.Id}:{version.DraftNumber}:{reviewer.Id}";
            turn.Send(await turn.CardAsync(version, reviewer), reviewer, key, version.Id);
        }

        if (reviewers.Count == 0)
        {
            await TellOwnerAsync(turn, version, document);
        }

        return Reply.With(await turn.CardAsync(version), reviewers.Count == 0
            ? (Sentence)$"Sent. I have asked {await turn.NameAsync(document.DocumentOwnerId)} to look at it."
            : (Sentence)$"Sent. I have asked {reviewers.Select(r => r.Name)} for comments; five working days are enough.");
    }

    /// <summary>Reviewers who have not answered.</summary>
    public static IEnumerable<string> Waiting(DocumentVersion version) => version.ReviewerIds.Except(version.ReviewedByIds);

    /// <summary>Whether every reviewer has answered, or five working days have passed.</summary>
    public static bool IsFinished(DocumentVersion version, DateOnly today) =>
        !Waiting(version).Any() || (version.SubmittedAt is not null && LastDay(version) <= today);

    /// <summary>The last day for comments on a version that was submitted.</summary>
    public static DateOnly LastDay(DocumentVersion version) => LastDay(DateOnly.FromDateTime((version.SubmittedAt ?? version.UpdatedAt).UtcDateTime));

    /// <summary>By when what was asked on a day is to be answered.</summary>
    public static DateOnly LastDay(DateOnly day) => ReminderPlan.Of(Policy).AnswerBy(day);

    /// <param name="newest">A comment that is written in this very save, so that the journal does not have it yet.</param>
    public static async Task TellOwnerAsync(Turn turn, DocumentVersion version, ControlledDocument document, string? newest = null)
    {
        var owner = await turn.Db.People.SingleAsync(p => p.Id == document.DocumentOwnerId, turn.Cancellation);
        var card = await turn.CardAsync(version, owner);
        card = newest is null ? card : card with { Comments = [.. card.Comments, newest] };
        turn.Send(card, owner, $"pass:{version.Id}:{version.DraftNumber}:{version.ReviewedByIds.Count}", version.Id);
    }

    /// <summary>Asks the approver, with what changed and the fingerprint; the request is bound to the submitted state (domain 0.4.1).</summary>
    public static async Task<Reply> PassAsync(Turn turn, DocumentVersion version)
    {
        var approver = await turn.Db.People.SingleAsync(p => p.Id == version.ApproverId, turn.Cancellation);
        version.AskedOn = turn.Today;
        turn.Move(version, "pass-review");
        var card = await turn.CardAsync(version, approver);
        await turn.AskForApprovalAsync(version, version.SubmittedSourceSha256!, [approver], LastDay(turn.Today), card);
        return Reply.With(await turn.CardAsync(version), $"I have asked {approver.Name} to approve it.");
    }
}
