using IsmsBot.Adapters.Charts;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Tests.Office;

/// <summary>Charts of documents: the same each time, and readable without seeing colours.</summary>
public class ChartTests
{
    private static readonly MatrixBlock Matrix = new(
        "Open risks today", "Three risks at 4 and 4.", "Likelihood", "Impact", ["1 rare", "2 unlikely", "3 possible"],
        ["1 minor", "2 limited", "3 serious"],
        [.. from row in Enumerable.Range(0, 3) from column in Enumerable.Range(0, 3) select new MatrixCell(
            row, column, (Gravity)Math.Min(4, 1 + (row * column)), $"{row + column}", $"{(row + 1) * (column + 1)}", row + column > 2)],
        [(Gravity.Low, "low"), (Gravity.Medium, "medium"), (Gravity.High, "high"), (Gravity.Critical, "critical")], "beyond our appetite");

    private static readonly BarsBlock Bars = new(
        "Open risks by band",
        "October: 3",
        ["Oct", "Nov"],
        [new BarsSeries("low", Gravity.Low, [3, 4]), new BarsSeries("critical", Gravity.Critical, [1, 0])],
        Stacked: true);

    public static TheoryData<ChartBlock> Charts => [Matrix, Bars, Bars with { Stacked = false }];

    [Theory]
    [MemberData(nameof(Charts))]
    public void The_same_numbers_give_the_same_bytes(ChartBlock chart)
    {
        var (first, second) = (ChartPainter.Paint(chart), ChartPainter.Paint(chart));

        Assert.True(first.Png.Span.SequenceEqual(second.Png.Span));
        Assert.Equal(chart.Alternative, first.Alternative);
        if (Environment.GetEnvironmentVariable("ISMSBOT_PICTURES") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"chart-{chart.GetType().Name}-{(chart as BarsBlock)?.Stacked}.png"), first.Png.ToArray());
        }
    }

    [Fact]
    public void Text_stands_out_from_every_shade_and_each_shade_is_darker_than_the_one_before()
    {
        Gravity[] shades = [Gravity.Low, Gravity.Medium, Gravity.High, Gravity.Critical];

        Assert.All(shades.Append(Gravity.None), s => Assert.True(ChartColours.Contrast(ChartColours.Of(s), ChartColours.TextOn(s)) >= 4.5, $"{s}"));
        Assert.All(
            shades.Zip(shades.Skip(1)),
            pair => Assert.True(
                ChartColours.Contrast(
                    ChartColours.Of(pair.First), ChartColours.Paper) * 1.25 < ChartColours.Contrast(ChartColours.Of(pair.Second), ChartColours.Paper),
                $"{pair}"));
    }
}
