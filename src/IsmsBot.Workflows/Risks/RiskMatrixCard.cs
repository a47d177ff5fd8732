using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Risks;

public sealed record MatrixCount(int Likelihood, int Impact, int Count);

/// <summary>Likelihood against impact as a table: each cell has its band and score in words, and how many risks stand there.</summary>
public sealed record RiskMatrixCard(string MethodLabel, MethodContent Method, IReadOnlyList<MatrixCount> Counts) : Card
{
    public override string Type => "risk.matrix";

    public override Sentence Summary => $"Risk matrix: {Counts.Sum(c => c.Count)} open risks";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Quiet($"Method {MethodLabel}. Rows are likelihood, columns are impact; a cell shows the band, the score and how many risks stand there.");
        var size = Method.Size();
        kit.Table(
            [(Sentence)"Likelihood", .. Enumerable.Range(1, size).Select(i => Sentence.Of($"{i} {Method.Impact.First(s => s.Value == i).Name.In(kit.Language)}"))],
            [.. Enumerable.Range(1, size).Reverse().Select(l => (IReadOnlyList<Sentence>)[Sentence.Of($"{l} {Method.Likelihood.First(s => s.Value == l).Name.In(kit.Language)}"), .. Enumerable.Range(1, size).Select(i => Cell(l, i))])]);
        kit.Ring("By band", $"{Counts.Sum(c => c.Count)}", [.. Enum.GetValues<Band>().Select(b => new Slice($"{b}", Counts.Where(c => Method.BandOf(c.Likelihood * c.Impact) == b).Sum(c => c.Count), b.Tone()))]);
        kit.Facts([.. Enum.GetValues<Band>().Select(b => ((Sentence)$"{b}", (Sentence)$"{Counts.Where(c => Method.BandOf(c.Likelihood * c.Impact) == b).Sum(c => c.Count)} risks"))]);
    }

    private Sentence Cell(int likelihood, int impact)
    {
        var score = likelihood * impact;
        var count = Counts.Where(c => c.Likelihood == likelihood && c.Impact == impact).Sum(c => c.Count);
        return count == 0 ? (Sentence)$"{Method.BandOf(score)} {score}" : (Sentence)$"{Method.BandOf(score)} {score}: {count}";
    }
}
