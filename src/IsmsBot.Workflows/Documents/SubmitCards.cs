namespace IsmsBot.Workflows.Documents;

/// <summary>Draws the form that sends a draft to review, with the people who may approve and those who may comment.</summary>
internal static class SubmitCards
{
    public static async Task<SubmitCard> ForAsync(Turn turn, DocumentVersion version, ControlledDocument document, SubmitReview typed, IReadOnlyCollection<string> barred)
    {
        var approvers = await DocumentApprovers.FreeAsync(turn, document.Code, barred);
        var people = await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Presence == Presence.Active && p.Roles != "").OrderBy(p => p.Name).ToListAsync(turn.Cancellation);
        var reviewers = people.Where(p => p.Scope("document.review") is not null && p.Id != version.AuthorId);
        return new SubmitCard(
            version.Id, version.Version, document.Code, document.Title, version.VersionLabel, DocumentRights.IsPolicy(document.Code), Options(approvers), Options(reviewers), typed, turn.Today);
    }

    /// <summary>The form as it is shown first: the approver of the document, and what is known already.</summary>
    public static Task<SubmitCard> FirstAsync(Turn turn, DocumentVersion version, ControlledDocument document) =>
        ForAsync(turn, version, document, new SubmitReview(version.Id, version.Version, Approver: document.ApproverId, OutsideAccess: document.OutsideAccess), [version.AuthorId]);

    private static List<Option> Options(IEnumerable<Person> people) => [.. people.Select(p => new Option(p.Id, Sentence.Of(p.Name)))];
}
