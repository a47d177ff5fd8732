using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Duties;

/// <summary>What is late in one room and with whom, for the next level. Telling somebody hands no decision over (domain 0.5).</summary>
/// <param name="Room">Title of the room.</param>
public sealed record LateCard(Sentence Room, IReadOnlyList<LateItem> Items, int All, DateOnly Today) : Card
{
    public override string Type => "late";

    public override Sentence Summary =>
        All == 1 && Items is [var only] ? (Sentence)$"Late: {only.What}" : (Sentence)$"{All:thing is|things are} late";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Room);
        kit.Title(Summary);
        foreach (var item in Items)
        {
            kit.Row(item.What, item.Line(Today), Tone.Attention);
        }

        if (All > Items.Count)
        {
            kit.Quiet($"and {All - Items.Count} more.");
        }

        kit.Quiet("Only they can decide. Please talk to them.");
    }
}
