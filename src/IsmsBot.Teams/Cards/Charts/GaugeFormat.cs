namespace IsmsBot.Teams.Cards.Charts;

public enum GaugeFormat
{
    Percentage,
    Fraction,
}
