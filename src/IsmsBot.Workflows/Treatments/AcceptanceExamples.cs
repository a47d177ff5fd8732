using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Made-up acceptances for pictures.</summary>
internal static class AcceptanceExamples
{
    public static Risk Risk { get; } = TreatmentExamples.RiskOf(
        "RSK-0003", "Storage is left open to the internet", TreatmentExamples.Method.Rate(2, 5, 0, 0), RiskState.ResidualReview);

    public static BandRule Rule { get; } = TreatmentExamples.Method.RuleOf(Band.High);

    public static IReadOnlyList<RiskAcceptance> All { get; } = [Of(AcceptanceState.Requested), Of(AcceptanceState.AwaitingEndorsement),
        Of(AcceptanceState.Active)];

    private static RiskAcceptance Of(AcceptanceState state)
    {
        PictureLine[] lines =
        [
            new("TRT-0004", "Settings are checked every night", "modify", "A.5.23, A.8.9", "EUR 12,000", "done"),
            new("TRT-0030", "Old accounts are closed", "modify", "A.5.18", "4 days", "running"),
        ];
        var picture = RiskPicture.Of(Risk, []) with { Treatments = lines };
        return new RiskAcceptance
        {
            Id = "RAC-0001",
            Title = $"Accept what remains: {Risk.Title}",
            RiskId = Risk.Id,
            Kind = AcceptanceKind.Acceptance,
            Score = Risk.CurrentScore,
            Band = Risk.Current.Band,
            SnapshotHash = picture.Hash(),
            Picture = picture.Write(),
            RequestedAt = new(2026, 11, 16),
            ExpiresAt = new(2027, 4, 19),
            Justification = "Two older accounts stay until the summer; they hold no patient data.",
            AcceptedById = state == AcceptanceState.Requested ? null : "P0003",
            AcceptedAt = state == AcceptanceState.Requested ? null : new(2026, 11, 16),
            EndorsedById = state == AcceptanceState.Active ? "P0001" : null,
            EndorsedAt = state == AcceptanceState.Active ? new(2026, 11, 16) : null,
        }.In(state);
    }
}
