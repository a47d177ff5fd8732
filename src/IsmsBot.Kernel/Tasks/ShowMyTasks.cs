using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;

namespace IsmsBot.Kernel.Tasks;

/// <summary>A page of "my tasks". Changes nothing.</summary>
/// <param name="From">The first row of the page.</param>
public sealed record ShowMyTasks(int From) : FreeAct
{
    public override Who Allowed() => Who.May("self.tasks");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Turn turn) => Reply.With(new TaskListCard(await MyTasksView.OfAsync(turn), turn.Today, From));
}
