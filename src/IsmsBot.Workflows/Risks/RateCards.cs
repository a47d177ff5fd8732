using IsmsBot.Workflows.Assets;

namespace IsmsBot.Workflows.Risks;

/// <summary>Draws the form to rate a risk, with the last rating or with what was typed.</summary>
internal static class RateCards
{
    public static Task<RateCard> ForAsync(Turn turn, Risk risk) =>
        ForAsync(turn, risk, risk.Current.IsRated
            ? new TypedRating(Text(risk.Current.Likelihood), Text(risk.Current.ImpactC), Text(risk.Current.ImpactI), Text(risk.Current.ImpactA), Text(risk.Inherent.Likelihood), Text(risk.Inherent.Impact), null)
            : new TypedRating(null, null, null, null, null, null, null));

    public static Task<RateCard> ForAsync(Turn turn, Risk risk, RateRisk typed) => ForAsync(
        turn, risk, new TypedRating(typed.Likelihood, typed.Confidentiality, typed.Integrity, typed.Availability, typed.BareLikelihood, typed.BareImpact, typed.Reason));

    private static async Task<RateCard> ForAsync(Turn turn, Risk risk, TypedRating typed)
    {
        var method = await MethodInForce.NeededAsync(turn);
        return new RateCard(
            risk.Id, risk.Version, risk.Title, risk.Cause, risk.Event, risk.Consequence, await AssetsAsync(turn, risk), string.Join(", ", risk.ExistingControlIds),
            method.Label, method.Content, risk.Current, risk.LastAssessedAt, typed);
    }

    public static async Task<string> AssetsAsync(Turn turn, Risk risk) =>
        string.Join(", ", await turn.Db.Set<Asset>().AsNoTracking().Where(a => risk.AssetIds.Contains(a.Id)).OrderBy(a => a.Id).Select(a => a.Title).ToListAsync(turn.Cancellation));

    private static string? Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
