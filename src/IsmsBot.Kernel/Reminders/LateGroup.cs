using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Reminders;

/// <summary>The same thing, late with one person or with many, the oldest first.</summary>
public sealed record LateGroup(Sentence What, IReadOnlyList<LateItem> Items)
{
    internal void Draw(CardKit kit, DateOnly today)
    {
        if (Items is [var only])
        {
            kit.Row(What, only.Line(today), Tone.Attention);
            return;
        }

        var (since, days) = (Items[0].DueAt, today.DayNumber - Items[0].DueAt.DayNumber);
        kit.Row(
            What, (Sentence)$"Late with {Items.Count:person|people}; the oldest was due on {since}, {days:day|days} late", Tone.Attention,
            new CardButton("Who?", new ShowLateGroup(Items[0].RecordId, 0)));
    }
}
