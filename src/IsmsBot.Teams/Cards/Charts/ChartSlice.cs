namespace IsmsBot.Teams.Cards.Charts;

/// <summary>A named amount in a donut, pie or bar.</summary>
public sealed record ChartSlice(string Legend, double Value, ChartColor? Color = null);
