using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Reminders;

/// <summary>
/// Everything that is late although everybody was told, the oldest first, the same thing once; ten rows, then the next on the same card.
/// </summary>
/// <param name="Groups">None for a reader who sees totals only.</param>
/// <param name="All">How many there are.</param>
/// <param name="From">The first row of the page.</param>
public sealed record StaysLateCard(IReadOnlyList<LateGroup> Groups, int All, DateOnly Today, int From = 0) : Card
{
    public override string Type => "late.all";

    public override Sentence Summary => All == 0 ? (Sentence)"Nothing stays late" : (Sentence)$"{All:thing stays|things stay} late";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Late");
        kit.Title(Summary);
        if (All == 0)
        {
            kit.Text("Nothing is open for which every reminder and every level was used.");
            return;
        }

        kit.Text(StaysLate.EveryLevel);
        kit.Paged(Groups, From, group => group.Draw(kit, Today), from => new ShowStaysLate(from));
    }
}
