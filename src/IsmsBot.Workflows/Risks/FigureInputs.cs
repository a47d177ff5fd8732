using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks;

/// <summary>The questions for the figures of a rating, in the words of the method's scales.</summary>
public static class FigureInputs
{
    /// <summary>Five lists of long words would not fit into one message.</summary>
    private const int LongestStep = 140;

    public static void Draw(CardKit kit, MethodContent method, IFigures typed)
    {
        kit.Choose(nameof(IFigures.Likelihood), "How likely, with the controls that work today?", Likelihoods(kit, method), typed.Likelihood,
            open: false);
        Impact(nameof(IFigures.Confidentiality), "Effect on confidentiality", step => step.Confidentiality, typed.Confidentiality);
        Impact(nameof(IFigures.Integrity), "Effect on integrity", step => step.Integrity, typed.Integrity);
        Impact(nameof(IFigures.Availability), "Effect on availability", step => step.Availability, typed.Availability);

        void Impact(string field, Sentence label, Func<ImpactStep, MethodWords> meaning, string? value) =>
            kit.Choose(field, label, [.. method.Impact.Select(s => Step(s.Value, $"{s.Name.In(kit.Language)}: {meaning(s).In(kit.Language)}"))],
                value, open: false);
    }

    public static IReadOnlyList<Option> Likelihoods(CardKit kit, MethodContent method) =>
        [.. method.Likelihood.Select(s => Step(s.Value, $"{s.Name.In(kit.Language)}: {s.Meaning.In(kit.Language)}"))];

    public static Option Step(int value, string words)
    {
        var number = value.ToString(CultureInfo.InvariantCulture);
        var text = $"{number} {words}";
        return new Option(number, Sentence.Of(text.Shortened(LongestStep)));
    }
}
