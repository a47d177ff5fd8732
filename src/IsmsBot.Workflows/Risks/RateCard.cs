using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks;

/// <summary>The form to rate a risk: its sentence, the words of the scales, the last rating and the level as it comes out (6.1.2 d).</summary>
/// <param name="Typed">The last rating, or what was put in so far; what its button saves.</param>
public sealed record RateCard(Risk Risk, string Assets, MethodInForce Method, RateRisk Typed) : Card
{
    /// <summary>The level that was calculated from what was put in; not saved yet.</summary>
    public Level? Shown { get; init; }

    public override string Type => "risk.rate";

    public override Sentence Summary => $"Please rate {Risk.Id}: {Risk.Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Rate this risk, method {Method.Label}");
        kit.Title(Sentence.Of(Risk.Title));
        kit.Text(RiskFacts.InWords(Risk));
        kit.Facts(("Assets", Sentence.Of(Assets)), RiskFacts.Controls(Risk), ("Last rating", LastInWords()));
        FigureInputs.Draw(kit, Method.Content, Typed);
        var likelihoods = FigureInputs.Likelihoods(kit, Method.Content);
        kit.Choose(nameof(RateRisk.BareLikelihood), "How likely if none of our controls were there?", likelihoods, Typed.BareLikelihood,
            required: false, open: false);
        IReadOnlyList<Option> impacts = [.. Method.Content.Impact.Select(s => FigureInputs.Step(s.Value, s.Name.In(kit.Language)))];
        kit.Choose(nameof(RateRisk.BareImpact), "Effect if none of our controls were there", impacts, Typed.BareImpact, required: false, open: false);
        kit.Ask(nameof(RateRisk.Reason), "What has changed since last time?", Typed.Reason, required: false, multiline: true, most: 500);
        if (Shown is { } level)
        {
            kit.Notice(level.Band.Tone(), $"{level.Likelihood} times {level.Impact} is {level.Score}: {level.Band}. Not saved yet.");
        }

        kit.Button("Save and confirm", new RateRisk(Risk.Id, Risk.Version, Method.Label), ButtonStyle.Main);
        kit.Button("Show the level", new PreviewRating(Risk.Id, Risk.Version, Method.Label));
        kit.Footer(Risk.Id, "risk-assessment-process", "risk-assessment-performed");
    }

    private Sentence LastInWords() => !Risk.Current.IsRated ? (Sentence)"not rated yet"
        : Risk.LastAssessedAt is { } day
            ? (Sentence)$"{Risk.Current.Likelihood} times {Risk.Current.Impact} is {Risk.CurrentScore}, {Risk.CurrentBand}, on {day}"
        : (Sentence)$"{Risk.CurrentScore}, {Risk.CurrentBand}";
}
