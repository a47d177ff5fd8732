using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks.Files;

/// <summary>The columns of a file of risks: what the form asks for, and the figures that have a card of their own.</summary>
internal static class RiskFile
{
    public const string Likelihood = nameof(Likelihood);
    public const string Confidentiality = nameof(Confidentiality);
    public const string Integrity = nameof(Integrity);
    public const string Availability = nameof(Availability);

    /// <summary>One impact, for all properties that suffer.</summary>
    public const string Impact = nameof(Impact);
    public const string BareLikelihood = "LikelihoodWithoutControls";
    public const string BareImpact = "ImpactWithoutControls";
    public const string Score = nameof(Score);

    public static IReadOnlyList<string> Effects { get; } = [Confidentiality, Integrity, Availability];

    public static Form<Risk> Of(Form<Risk> form) =>
    [
        new TextField<Risk>(r => r.Reference, "Reference")
        {
            Question = "Former number", Required = false, Most = 60, Needed = "a number of at most 60 characters",
        },
        new TextField<Risk>(r => r.Title, "Title") { Required = false, Most = 200, Needed = "a title of at most 200 characters" },
        .. form,
        new FigureField(Likelihood, "Likelihood", level => level.Likelihood, (level, to) => level with { Likelihood = to })
        {
            Required = false, Least = 1,
        },
        new FigureField(Confidentiality, "Confidentiality", level => level.ImpactC, (level, to) => level with { ImpactC = to }) { Required = false },
        new FigureField(Integrity, "Integrity", level => level.ImpactI, (level, to) => level with { ImpactI = to }) { Required = false },
        new FigureField(Availability, "Availability", level => level.ImpactA, (level, to) => level with { ImpactA = to }) { Required = false },
        new FigureField(Impact, "Impact", level => level.Impact, (level, to) => level with { Impact = to }) { Required = false },
        new FigureField(BareLikelihood, "Likelihood without controls", level => level.Likelihood, (level, to) => level with { Likelihood = to })
        {
            Required = false, Least = 1, Bare = true,
        },
        new FigureField(BareImpact, "Impact without controls", level => level.Impact, (level, to) => level with { Impact = to })
        {
            Required = false, Bare = true,
        },
        new FigureField(Score, "Score", level => level.Score, (level, to) => level with { Score = to })
        {
            Question = "Score of the risk", Required = false, Most = MethodContent.LargestSize * MethodContent.LargestSize,
        },
        new ShownField("Band", "Band", risk => risk.Current.IsRated ? StateName.Of(risk.Current.Band) : null),
        new ShownField("RatedOn", "Rated on", risk => Day(risk.LastAssessedAt)),
        new ShownField("NextLook", "Next look", risk => Day(risk.NextReviewAt)),
    ];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
