using IsmsBot.Kernel.Words;
using IsmsBot.Teams.Cards;
using IsmsBot.Teams.Cards.Charts;

namespace IsmsBot.Kernel.Cards;

/// <summary>One part of a whole, with its words: the numbers are always readable without the picture.</summary>
public sealed record Slice(Sentence Name, int Value, Tone Tone);

/// <summary>One cell of a matrix.</summary>
/// <param name="Text">What stands in it; has to say what the tint says.</param>
/// <param name="Tone">Its tint.</param>
/// <param name="IsFilled">Whether something stands there.</param>
public sealed record HeatCell(Sentence Text, Tone Tone, bool IsFilled);

/// <summary>One part of each bar: its name, one value for each place, its colour.</summary>
public sealed record BarPart(Sentence Name, IReadOnlyList<int> Values, Tone Tone);

/// <summary>Tables and pictures. Each picture has the same figures as text for clients and people that cannot see it.</summary>
public sealed partial class CardKit
{
    public void Table(IReadOnlyList<Sentence> columns, IReadOnlyList<IReadOnlyList<Sentence>> rows, params IReadOnlyList<int> widths)
    {
        var header = new TableRow(
            [.. columns.Select(c => new TableCell(new TextBlock(Shown(c)) { Weight = TextWeight.Bolder, Size = TextSize.Small }))]);
        body.Add(new Table(
            [.. columns.Select((_, i) => new TableColumn(ColumnWidth.Share(i < widths.Count ? widths[i] : 1)))],
            [header, .. rows.Select(r => new TableRow([.. r.Select(c => new TableCell(new TextBlock(Shown(c)) { Size = TextSize.Small }))]))])
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

    /// <summary>
    /// A matrix whose cells are tinted by how grave they are; the words in each cell say it too. Columns are numbered, so that they fit on a phone,
    /// and named below.
    /// </summary>
    public void Heat(Sentence corner, IReadOnlyList<Sentence> columns, IReadOnlyList<(Sentence Name, IReadOnlyList<HeatCell> Cells)> rows)
    {
        if (columns.Count == 0)
        {
            Quiet("There is nothing to show yet.");
            return;
        }

        TableCell Head(string text) => new(new TextBlock(text) { Weight = TextWeight.Bolder, Size = TextSize.Small });
        var header = new TableRow([Head(Shown(corner)), .. columns.Select((_, at) => Head((at + 1).ToString(Language.Culture)))]);
        body.Add(new Table(
            [new TableColumn(ColumnWidth.Share(2)), .. columns.Select(_ => new TableColumn(ColumnWidth.Share(1)))],
            [header, .. rows.Select((row, at) => new TableRow([
                new TableCell(new TextBlock($"{rows.Count - at} {Shown(row.Name)}") { Size = TextSize.Small }),
                .. row.Cells.Select(Cell),
            ]))])
        {
            FirstRowAsHeaders = true,
            ShowGridLines = true,
        });
        Quiet(Sentence.List(columns.Select((c, at) => (Sentence)$"{at + 1} {c}")));
    }

    /// <summary>
    /// Standing bars made of parts, one for each place on the axis, with the numbers in words below: charts have none for those who cannot see them,
    /// and some clients do not draw them. Words and not a table, which would not fit on a phone.
    /// </summary>
    public void Bars(Sentence title, IReadOnlyList<Sentence> places, IReadOnlyList<BarPart> parts)
    {
        Heading(title);
        if (parts.All(p => p.Values.All(v => v == 0)))
        {
            Quiet("There is nothing to show yet.");
            return;
        }

        ChartSeries Series(BarPart part) =>
            new(Plain(part.Name), [.. places.Select((place, at) => new ChartPoint(Plain(place), part.Values[at]))], ChartColorOf(part.Tone));
        body.Add(new GroupedBarChart([.. parts.Select(Series)])
        {
            Title = Plain(title),
            Stacked = true,
            Fallback = ElementFallback.Drop,
        });
        Facts([.. places.Select((place, at) => (place, Sentence.List(parts.Select(p => (Sentence)$"{p.Values[at]} {p.Name}"))))]);
    }

    private TableCell Cell(HeatCell cell) =>
        new(new TextBlock(Shown(cell.Text)) { Weight = cell.IsFilled ? TextWeight.Bolder : TextWeight.Default, IsSubtle = !cell.IsFilled })
        {
            Style = StyleOf(cell.Tone),
            VerticalContentAlignment = VerticalAlignment.Center,
        };

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
