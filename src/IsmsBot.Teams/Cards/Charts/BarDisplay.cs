namespace IsmsBot.Teams.Cards.Charts;

public enum BarDisplay
{
    AbsoluteWithAxis,
    AbsoluteNoAxis,
    PartToWhole,
}
