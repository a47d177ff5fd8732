using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>
/// Likelihood against impact with the open risks of today, and the bands today and after the approved treatments; each picture has its numbers
/// beside it.
/// </summary>
public sealed record RiskMatrixCard(string MethodLabel, MethodContent Method, RiskSpread Spread) : Card
{
    public override string Type => "risk.matrix";

    public override Sentence Summary => $"Risk matrix: {Spread.Today.Sum(c => c.Count):open risk|open risks}";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Quiet($"Method {MethodLabel}. Rows are likelihood, columns are impact.");
        kit.Quiet($"A cell says how many risks stand there, by the band of the cell: {Initials()}.");
        var size = Method.Size();
        kit.Heat(
            "Likelihood", [.. Enumerable.Range(1, size).Select(i => Sentence.Of(Method.Impact.First(s => s.Value == i).Name.In(kit.Language)))],
            [.. Enumerable.Range(1, size).Reverse().Select(l => Line(l, kit.Language))]);
        var (beyond, later) = (Method.Beyond(Spread.Today), Method.Beyond(Spread.Afterwards));
        kit.Notice(
            beyond == 0 ? Tone.Good : Tone.Warning,
            $"Beyond our appetite: {beyond} today, {later} when the approved treatments are done. There an owner alone may not accept.");
        kit.Bars(
            "Risks by band", ["today", "afterwards"],
            [.. Enum.GetValues<Band>().Select(b => new BarPart($"{b}", [Method.In(b, Spread.Today), Method.In(b, Spread.Afterwards)], b.Tone()))]);
        kit.Button("Trend", new SayPhrase("risk trend"), ButtonStyle.WithoutInputs);
        kit.Button("Worst risks", new SayPhrase("top risks"), ButtonStyle.WithoutInputs);
    }

    private static Sentence Initials() => Sentence.List(Enum.GetValues<Band>().Select(b => (Sentence)$"{Initial(b)} {b}"));

    private (Sentence Name, IReadOnlyList<HeatCell> Cells) Line(int likelihood, Language language) =>
        (Sentence.Of(Method.Likelihood.First(s => s.Value == likelihood).Name.In(language)),
            [.. Enumerable.Range(1, Method.Size()).Select(i => Cell(likelihood, i, language))]);

    private HeatCell Cell(int likelihood, int impact, Language language)
    {
        var band = Method.BandOf(likelihood * impact);
        var count = Spread.Today.Where(c => c.Likelihood == likelihood && c.Impact == impact).Sum(c => c.Count);
        return new HeatCell(count == 0 ? Initial(band) : (Sentence)$"{Initial(band)} {count}", band.Tone(), count > 0);
    }

    /// <summary>One letter for a band, because five columns have to fit on a phone.</summary>
    private static Sentence Initial(Band band) => band switch
    {
        Band.Low => "L",
        Band.Medium => "M",
        Band.High => "H",
        _ => "C",
    };
}
