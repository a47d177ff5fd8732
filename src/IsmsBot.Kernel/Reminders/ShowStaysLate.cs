using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;

namespace IsmsBot.Kernel.Reminders;

/// <summary>A page of what stays late. Changes nothing.</summary>
/// <param name="From">The first row of the page.</param>
public sealed record ShowStaysLate(int From) : FreeAct
{
    public override Who Allowed() => Who.MayForAll(StaysLate.Permission);

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Turn turn) => Reply.With(await StaysLate.OfAsync(turn, turn.Today, names: true, From));
}
