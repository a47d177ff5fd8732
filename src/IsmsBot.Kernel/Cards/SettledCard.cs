using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Cards;

/// <summary>What stands in the place of a card that asks for nothing any more: what it was, and what became of it. It has no button.</summary>
public sealed record SettledCard(Sentence Title, Sentence What) : Card
{
    public override string Type => "settled";

    public override Sentence Summary => Title;

    public override void Draw(CardKit kit)
    {
        kit.Overline("Closed");
        kit.Title(Title);
        kit.Text(What);
    }
}
