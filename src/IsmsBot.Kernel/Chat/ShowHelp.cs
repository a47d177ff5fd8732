using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;

namespace IsmsBot.Kernel.Chat;

/// <summary>Opens a subject of help on the same card, or all of them again. Changes nothing.</summary>
/// <param name="Group">The subject; null for all.</param>
/// <param name="From">The first row of the page.</param>
public sealed record ShowHelp(string? Group, int From) : FreeAct
{
    public override Who Allowed() => Who.May("self.tasks");

    public override bool OnlyLooks() => true;

    protected override Task<Reply> DoAsync(Turn turn)
    {
        var groups = HelpGroup.For(turn.Actor);
        return Task.FromResult(Reply.With(
            groups.FirstOrDefault(group => group.Key == Group) is { } one ? new HelpGroupCard(one, From) : new HelpCard(groups, From)));
    }
}
