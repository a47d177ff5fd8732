namespace IsmsBot.Workflows.Awareness;

/// <summary>The task that takes the place of a fourth try.</summary>
internal static class TalkWithSecurity
{
    public const string Kind = "lesson.talk";

    public static async Task AskAsync(Turn turn, Enrolment enrolment, Campaign campaign) => turn.Ask(new TaskItem
    {
        Id = await NumberSeries.NextAsync(turn.Db, "TSK", turn.Cancellation),
        Title = $"Talk through \"{campaign.Title}\" with {turn.Actor.Name}",
        Kind = Kind,
        AssigneeId = campaign.OwnerId ?? campaign.AuthorId,
        SubjectId = enrolment.Id,
        DueAt = turn.Today.AddDays(7),
    });
}
