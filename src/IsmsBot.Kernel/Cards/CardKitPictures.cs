using IsmsBot.Kernel.Words;
using IsmsBot.Teams.Cards;
using IsmsBot.Teams.Cards.Charts;

namespace IsmsBot.Kernel.Cards;

/// <summary>One part of a whole, with its words: the numbers are always readable without the picture.</summary>
public sealed record Slice(Sentence Name, int Value, Tone Tone);

/// <summary>Tables and pictures. Each picture has the same figures as text for clients and people that cannot see it.</summary>
public sealed partial class CardKit
{
    public void Table(IReadOnlyList<Sentence> columns, IReadOnlyList<IReadOnlyList<Sentence>> rows, params IReadOnlyList<int> widths)
    {
        var header = new TableRow([.. columns.Select(c => new TableCell(new TextBlock(Shown(c)) { Weight = TextWeight.Bolder }))]);
        body.Add(new Table(
            [.. columns.Select((_, i) => new TableColumn(ColumnWidth.Share(i < widths.Count ? widths[i] : 1)))],
            [header, .. rows.Select(r => new TableRow([.. r.Select(c => TableCell.Of(Shown(c)))]))])
        {
            FirstRowAsHeaders = true,
            ShowGridLines = false,
        });
    }

    /// <summary>How far something is, as a bar; as a sentence where bars are not drawn.</summary>
    public void Progress(int done, int of, Tone tone, Sentence inWords)
    {
        body.Add(new TextBlock(Shown(inWords)) { Weight = TextWeight.Bolder });
        if (of > 0)
        {
            body.Add(new ProgressBar(done) { Max = of, Color = BarColor(tone), Spacing = Spacing.Small, Fallback = ElementFallback.Drop });
        }
    }

    /// <summary>Parts of a whole as a ring, with the figures beside it.</summary>
    public void Ring(Sentence title, string middle, params IReadOnlyList<Slice> slices)
    {
        var shown = slices.Where(s => s.Value > 0).ToList();
        FactSet Figures() => new([.. shown.Select(s => new Fact(Shown(s.Name), s.Value.ToString(Language.Culture)))]);
        if (shown.Count > 0)
        {
            body.Add(new DonutChart([.. shown.Select(s => new ChartSlice(Plain(s.Name), s.Value, ChartColorOf(s.Tone)))])
            {
                Title = Plain(title),
                Value = middle,
                Fallback = ElementFallback.To(Figures()),
            });
        }
    }

    private static ProgressColor BarColor(Tone tone) => tone switch
    {
        Tone.Good => ProgressColor.Good,
        Tone.Warning => ProgressColor.Warning,
        Tone.Attention => ProgressColor.Attention,
        _ => ProgressColor.Accent,
    };

    private static ChartColor ChartColorOf(Tone tone) => tone switch
    {
        Tone.Good => ChartColor.Good,
        Tone.Warning => ChartColor.Warning,
        Tone.Attention => ChartColor.Attention,
        Tone.Accent => ChartColor.CategoricalBlue,
        _ => ChartColor.Neutral,
    };
}
