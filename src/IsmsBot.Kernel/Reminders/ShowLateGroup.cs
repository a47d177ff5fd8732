using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Permissions;

namespace IsmsBot.Kernel.Reminders;

/// <summary>With whom the same thing stays late. Changes nothing.</summary>
/// <param name="One">The record that stands for it in the list.</param>
/// <param name="From">The first row of the page.</param>
public sealed record ShowLateGroup(string One, int From) : FreeAct
{
    public override Who Allowed() => Who.MayForAll(StaysLate.Permission);

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var all = await StaysLate.OfAsync(turn, turn.Today, names: true);
        var group = all.Groups.FirstOrDefault(group => group.Items.Any(item => item.RecordId == One));
        return Reply.With(group is null ? all : new LateGroupCard(group, turn.Today, From));
    }
}

/// <summary>With whom the same thing stays late; ten rows, then the next on the same card.</summary>
public sealed record LateGroupCard(LateGroup Group, DateOnly Today, int From = 0) : Card
{
    public override string Type => "late.group";

    public override Words.Sentence Summary => Group.What;

    public override void Draw(CardKit kit)
    {
        kit.Overline("Late");
        kit.Title(Summary);
        kit.Text(StaysLate.EveryLevel);
        kit.Paged(
            Group.Items, From, item => kit.Row(item.Person, item.Since(Today), Tone.Attention),
            from => new ShowLateGroup(Group.Items[0].RecordId, from));
        kit.Button("All that stays late", new ShowStaysLate(0));
    }
}
