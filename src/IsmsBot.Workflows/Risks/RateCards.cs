using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks;

/// <summary>Draws the form to rate a risk, with the last rating or with what was typed.</summary>
internal static class RateCards
{
    public static async Task<RateCard> ForAsync(Turn turn, Risk risk) => await ForAsync(turn, risk, Last(risk));

    public static async Task<RateCard> ForAsync(Turn turn, Risk risk, RateRisk typed) =>
        new(risk, await RiskFacts.AssetsAsync(risk, turn), await MethodInForce.NeededAsync(turn), typed);

    /// <summary>What stands in the form of somebody who looks again.</summary>
    public static RateRisk Last(Risk risk) => new(risk.Id, risk.Version, risk.MethodVersion)
    {
        Likelihood = Text(risk, risk.Current.Likelihood),
        Confidentiality = Text(risk, risk.Current.ImpactC),
        Integrity = Text(risk, risk.Current.ImpactI),
        Availability = Text(risk, risk.Current.ImpactA),
        BareLikelihood = Text(risk, risk.Inherent.Likelihood),
        BareImpact = Text(risk, risk.Inherent.Impact),
    };

    private static string? Text(Risk risk, int value) => risk.Current.IsRated ? value.ToString(CultureInfo.InvariantCulture) : null;
}
