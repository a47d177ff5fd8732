using IsmsBot.Kernel.Documents.Writing;
using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>The pictures of the report, each followed by its numbers in a table; the alternative text says them too.</summary>
internal static class ReportPictures
{
    public static IEnumerable<DocumentBlock> Matrix(Language language, MethodContent method, RiskSpread spread)
    {
        yield return Matrix(language, method, spread.Today, "Open risks today");
        yield return Matrix(language, method, spread.Afterwards, "Open risks when the approved treatments are done");
        var words = Words(language);
        yield return new TableBlock(
            [new TableColumn(words("Band"), 3), new TableColumn(words("Today"), 2), new TableColumn(words("Afterwards"), 2)],
            [
                .. Enum.GetValues<Band>()
                    .Select(b => new[] { words($"{b}"), words($"{method.In(b, spread.Today)}"), words($"{method.In(b, spread.Afterwards)}") }),
                [words("Beyond our appetite"), words($"{method.Beyond(spread.Today)}"), words($"{method.Beyond(spread.Afterwards)}")],
            ]);
        yield return new ParagraphBlock(method.Appetite.In(language));
    }

    public static IEnumerable<DocumentBlock> Trend(Language language, IReadOnlyList<TrendPoint> points)
    {
        var words = Words(language);
        IReadOnlyList<string> months = [.. points.Select(p => p.Day.ToString("MMM yyyy", language.Culture))];
        yield return Bars(language, "Open risks by band", months,
            [.. Enum.GetValues<Band>().Select(b => new BarsSeries(words($"{b}"), ShadeOf(b), [.. points.Select(p => p.In(b))]))]);
        yield return Bars(language, "Approved treatments that are not verified yet", months,
        [
            new BarsSeries(words("in time"), Gravity.Low, [.. points.Select(p => p.OpenTreatments - p.LateTreatments)]),
            new BarsSeries(words("late"), Gravity.High, [.. points.Select(p => p.LateTreatments)]),
        ]);
        yield return new TableBlock(
            [
                new TableColumn(words("Day"), 3), .. Enum.GetValues<Band>().Select(b => new TableColumn(words($"{b}"), 2)),
                new TableColumn(words("Treatments open"), 3), new TableColumn(words("of them late"), 3),
            ],
            [.. points.Select(p => (string[])
            [
                words($"{p.Day}"), .. Enum.GetValues<Band>().Select(b => words($"{p.In(b)}")), words($"{p.OpenTreatments}"),
                words($"{p.LateTreatments}"),
            ])]);
    }

    private static MatrixBlock Matrix(Language language, MethodContent method, IReadOnlyList<MatrixCount> counts, Sentence title)
    {
        var (words, size) = (Words(language), method.Size());
        int At(int likelihood, int impact) => counts.Where(c => c.Likelihood == likelihood && c.Impact == impact).Sum(c => c.Count);
        var cells = from l in Enumerable.Range(1, size)
                    from i in Enumerable.Range(1, size)
                    let score = l * i
                    let said = At(l, i) is > 0 and var count ? words($"{count}") : ""
                    select new MatrixCell(l - 1, i - 1, ShadeOf(method.BandOf(score)), said, words($"{score}"), method.IsBeyond(score));
        var told = counts.Where(c => c.Count > 0)
            .Select(c => (Sentence)$"{c.Count} at likelihood {c.Likelihood} and impact {c.Impact} ({method.BandOf(c.Likelihood * c.Impact)})");
        return new MatrixBlock(
            words(title), words($"Matrix of likelihood and impact: {Sentence.List(told)}."), words("Likelihood"), words("Impact"),
            [.. method.Likelihood.OrderBy(s => s.Value).Select(s => $"{s.Value} {s.Name.In(language)}")],
            [.. method.Impact.Where(s => s.Value > 0).OrderBy(s => s.Value).Select(s => $"{s.Value} {s.Name.In(language)}")],
            [.. cells], [.. Enum.GetValues<Band>().Select(b => (ShadeOf(b), words($"{b}")))], words("beyond our appetite"));
    }

    private static BarsBlock Bars(Language language, Sentence title, IReadOnlyList<string> months, IReadOnlyList<BarsSeries> series)
    {
        var words = Words(language);
        var said = months.Select((month, at) => $"{month}: {string.Join(", ", series.Select(s => $"{s.Name} {s.Values[at]}"))}");
        return new BarsBlock(words(title), $"{words(title)}. {string.Join("; ", said)}.", months, series, Stacked: true);
    }

    private static Func<Sentence, string> Words(Language language) => sentence => sentence.In(language);

    private static Gravity ShadeOf(Band band) => band switch
    {
        Band.Low => Gravity.Low,
        Band.Medium => Gravity.Medium,
        Band.High => Gravity.High,
        _ => Gravity.Critical,
    };
}
