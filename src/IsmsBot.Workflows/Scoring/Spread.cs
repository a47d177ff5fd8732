namespace IsmsBot.Workflows.Scoring;

/// <summary>
/// The middle of several figures and how far they lie apart. With an even number of figures the higher of the two in the middle counts.
/// </summary>
public sealed record Figure(int Median, int Low, int High)
{
    public static Figure Of(IEnumerable<int> figures)
    {
        var sorted = figures.Order().ToList();
        return new Figure(sorted[sorted.Count / 2], sorted[0], sorted[^1]);
    }

    internal Sentence InWords => $"median {Median}, from {Low} to {High}";
}

/// <summary>What came out of a round: how many answered, and median with range of each figure.</summary>
public sealed record Spread(int Answers, Figure Likelihood, Figure C, Figure I, Figure A, Figure Score)
{
    /// <param name="answers">At least one.</param>
    public static Spread Of(IReadOnlyList<ScoringAnswer> answers)
    {
        Figure Each(Func<ScoringAnswer, int> figure) => Figure.Of(answers.Select(figure));
        return new Spread(answers.Count, Each(a => a.Likelihood), Each(a => a.ImpactC), Each(a => a.ImpactI), Each(a => a.ImpactA),
            Each(a => a.Score));
    }

    /// <summary>The form in which it is kept: sixteen numbers with commas.</summary>
    public override string ToString() =>
        string.Join(',', Figures.SelectMany(f => new[] { f.Median, f.Low, f.High }).Prepend(Answers)
            .Select(n => n.ToString(CultureInfo.InvariantCulture)));

    public static Spread Parse(string text)
    {
        var n = text.Split(',').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        Figure At(int at) => new(n[at], n[at + 1], n[at + 2]);
        return new Spread(n[0], At(1), At(4), At(7), At(10), At(13));
    }

    /// <summary>As it stands on the assessment, for the auditor.</summary>
    public string InWords(string riskId, int round) =>
        $"{riskId}, round {round}: {Answers} answers, median {Score.Median}, range {Score.Low} to {Score.High}";

    /// <summary>As it stands on cards.</summary>
    internal IReadOnlyList<(Sentence Name, Sentence Value)> Facts =>
    [
        ("Answers", $"{Answers}"), ("Score", Score.InWords), ("Likelihood", Likelihood.InWords),
        ("Confidentiality", C.InWords), ("Integrity", I.InWords), ("Availability", A.InWords),
    ];

    private IEnumerable<Figure> Figures => [Likelihood, C, I, A, Score];
}
