namespace IsmsBot.Workflows.Assets;

/// <summary>Made-up assets for pictures.</summary>
internal static class AssetExamples
{
    public static IReadOnlyList<Asset> All { get; } = [Of(AssetState.Active), Of(AssetState.Draft), Of(AssetState.Retired)];

    private static Asset Of(AssetState state) => new Asset
    {
        Id = "AST-0001",
        Title = "Ordering platform",
        Kind = AssetKind.Software,
        OwnerId = "P0014",
        DepartmentId = "DEP-PLT",
        SiteId = state == AssetState.Retired ? null : "SIT-UTR",
        Classification = Classification.Confidential,
        ConfidentialityNeed = 4,
        IntegrityNeed = 5,
        AvailabilityNeed = 5,
        RecoveryHours = state == AssetState.Retired ? null : 4,
        PersonalData = state != AssetState.Retired,
        InScope = state != AssetState.Retired,
        LastReviewedAt = new(2026, 4, 21),
    }.In(state);
}
