namespace IsmsBot.Teams.Cards.Charts;

/// <summary>A value at a place on the x axis.</summary>
public sealed record ChartPoint(ChartX X, double Y, ChartColor? Color = null);
