namespace IsmsBot.Workflows.Risks;

/// <summary>What a person has put in so far; null where nothing.</summary>
public sealed record TypedRating(string? Likelihood, string? C, string? I, string? A, string? BareLikelihood, string? BareImpact, string? Reason);

/// <summary>The form to rate a risk: its sentence, the words of the scales, the last rating and the level as it comes out (6.1.2 d).</summary>
public sealed record RateCard(
    string RiskId, int Version, string Title, string Cause, string Event, string Consequence, string Assets, string Controls, string MethodLabel, MethodContent Method,
    Level Last, DateOnly? LastOn, TypedRating Typed) : Card
{
    private const int LongestStep = 140;

    /// <summary>The level that was calculated from what was put in; not saved yet.</summary>
    public Level? Shown { get; init; }

    public override string Type => "risk.rate";

    public override Sentence Summary => $"Please rate {RiskId}: {Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Rate this risk, method {MethodLabel}");
        kit.Title(Sentence.Of(Title));
        kit.Text($"Because {Cause}, it may happen that {Event}, leading to {Consequence}.");
        kit.Facts(("Assets", Sentence.Of(Assets)), ("Controls that work", Controls.Length == 0 ? (Sentence)"none named" : Sentence.Of(Controls)), ("Last rating", LastInWords()));
        kit.Choose(nameof(RateRisk.Likelihood), "How likely, with the controls that work today?", Steps(Method.Likelihood.Select(s => (s.Value, s.Name, s.Meaning)), kit.Language), Typed.Likelihood, open: false);
        kit.Choose(nameof(RateRisk.Confidentiality), "Effect on confidentiality", Steps(Method.Impact.Select(s => (s.Value, s.Name, s.Confidentiality)), kit.Language), Typed.C, open: false);
        kit.Choose(nameof(RateRisk.Integrity), "Effect on integrity", Steps(Method.Impact.Select(s => (s.Value, s.Name, s.Integrity)), kit.Language), Typed.I, open: false);
        kit.Choose(nameof(RateRisk.Availability), "Effect on availability", Steps(Method.Impact.Select(s => (s.Value, s.Name, s.Availability)), kit.Language), Typed.A, open: false);
        kit.Choose(nameof(RateRisk.BareLikelihood), "How likely if none of our controls were there?", Steps(Method.Likelihood.Select(s => (s.Value, s.Name, s.Meaning)), kit.Language), Typed.BareLikelihood, required: false, open: false);
        kit.Choose(nameof(RateRisk.BareImpact), "Effect if none of our controls were there", [.. Method.Impact.Select(s => new Option(Text(s.Value), Sentence.Of(Short($"{s.Value} {s.Name.In(kit.Language)}"))))], Typed.BareImpact, required: false, open: false);
        kit.Ask(nameof(RateRisk.Reason), "What has changed since last time?", Typed.Reason, required: false, multiline: true, most: 500);
        if (Shown is { } level)
        {
            kit.Notice(level.Band.Tone(), $"{level.Likelihood} times {level.Impact} is {level.Score}: {level.Band}. Not saved yet.");
        }

        kit.Button("Save and confirm", new RateRisk(RiskId, Version, MethodLabel), ButtonStyle.Main);
        kit.Button("Show the level", new PreviewRating(RiskId, Version, MethodLabel));
        kit.Footer(RiskId, "risk-assessment-process", "risk-assessment-performed");
    }

    private Sentence LastInWords() => !Last.IsRated ? (Sentence)"not rated yet"
        : LastOn is { } day ? (Sentence)$"{Last.Likelihood} times {Last.Impact} is {Last.Score}, {Last.Band}, on {day}" : (Sentence)$"{Last.Score}, {Last.Band}";

    private static IReadOnlyList<Option> Steps(IEnumerable<(int Value, MethodWords Name, MethodWords Meaning)> steps, Language language) =>
        [.. steps.Select(s => new Option(Text(s.Value), Sentence.Of(Short($"{s.Value} {s.Name.In(language)}: {s.Meaning.In(language)}"))))];

    /// <summary>Five lists of long words would not fit into one message.</summary>
    private static string Short(string text) => text.Length <= LongestStep ? text : text[..LongestStep] + "…";

    private static string Text(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
