using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Workforce;

/// <summary>Successors that a person has to find.</summary>
public sealed class WorkforceTasks : TaskSource
{
    public override async Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId, CancellationToken cancellationToken)
    {
        var open = await turn.Db.Set<TaskItem>().AsNoTracking().Where(t => t.AssigneeId == personId && t.Status == TaskState.Open && t.Kind == HandoverCard.Kind).OrderBy(t => t.Id).ToListAsync(cancellationToken);
        return [.. open.Select(t => new OpenTask(t.Id, Sentence.Of(t.Title), t.DueAt, new ShowHandover(t.Id)))];
    }
}
