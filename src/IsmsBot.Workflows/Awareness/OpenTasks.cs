namespace IsmsBot.Workflows.Awareness;

/// <summary>Closes the tasks that an act has answered.</summary>
internal static class OpenTasks
{
    public static async Task DoneAsync(Turn turn, string subjectId, string kind)
    {
        foreach (var task in await turn.Db.Set<TaskItem>().Where(t => t.SubjectId == subjectId && t.Kind == kind && t.Status == TaskState.Open).ToListAsync(turn.Cancellation))
        {
            task.CompletedAt = turn.Now;
            turn.Move(task, "finish");
        }
    }
}
