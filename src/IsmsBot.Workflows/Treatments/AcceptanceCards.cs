namespace IsmsBot.Workflows.Treatments;

/// <summary>Draws an acceptance from its frozen picture, for the person who looks.</summary>
internal static class AcceptanceCards
{
    public static async Task<AcceptanceCard> ForAsync(Turn turn, RiskAcceptance acceptance)
    {
        var method = await MethodInForce.NeededAsync(turn);
        var picture = RiskPicture.Read(acceptance.Picture);
        var rule = method.Content.RuleOf(acceptance.Band);
        return new AcceptanceCard(
            acceptance.Id, acceptance.Version, acceptance.Status, acceptance.Kind, picture, await turn.NameAsync(picture.OwnerId), rule,
            AcceptanceRequests.LimitOf(rule, acceptance.Kind, turn.Today), turn.Today, acceptance.Justification, acceptance.ExpiresAt,
            await NameAsync(turn, acceptance.AcceptedById), acceptance.AcceptedAt, await NameAsync(turn, acceptance.EndorsedById), acceptance.EndorsedAt)
        {
            IsOwner = turn.Person?.Id == picture.OwnerId,
            MayEndorse = turn.Person?.Scope("acceptance.endorse") is not null,
            MayTolerate = acceptance.Kind == AcceptanceKind.Acceptance && !rule.OwnerMayAccept && rule.InterimDays is not null,
        };
    }

    private static async Task<string?> NameAsync(Turn turn, string? personId) => personId is null ? null : await turn.NameAsync(personId);
}
