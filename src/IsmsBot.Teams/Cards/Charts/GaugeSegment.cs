namespace IsmsBot.Teams.Cards.Charts;

/// <summary>A part of the gauge's arc.</summary>
public sealed record GaugeSegment(string Legend, double Size, ChartColor? Color = null);
