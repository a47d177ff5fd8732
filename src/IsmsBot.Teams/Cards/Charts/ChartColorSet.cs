namespace IsmsBot.Teams.Cards.Charts;

/// <summary>Colours of data without a colour of its own; written in lower case.</summary>
public enum ChartColorSet
{
    Categorical,
    Sequential,
    SequentialRed,
    SequentialGreen,
    SequentialYellow,
    Diverging,
}
