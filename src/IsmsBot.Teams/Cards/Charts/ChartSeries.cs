namespace IsmsBot.Teams.Cards.Charts;

/// <summary>Values of one kind along the x axis.</summary>
public sealed record ChartSeries(string Legend, IReadOnlyList<ChartPoint> Values, ChartColor? Color = null);
