using System.Text.Json;

namespace IsmsBot.Teams.Cards.Charts;

/// <summary>Shares of a whole.</summary>
public sealed record PieChart(params IReadOnlyList<ChartSlice> Data) : Chart
{
    public override string TypeName => "Chart.Pie";

    protected override void WriteChart(Utf8JsonWriter writer) => ChartWriting.Slices(writer, Data);
}
