namespace IsmsBot.Teams.Cards.Charts;

/// <summary>One bar and its parts.</summary>
public sealed record StackedBar(string Title, params IReadOnlyList<ChartSlice> Data);
