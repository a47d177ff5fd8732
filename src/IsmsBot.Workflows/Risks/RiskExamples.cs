using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks;

/// <summary>Made-up risks for pictures.</summary>
internal static class RiskExamples
{
    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly MethodContent Method = DefaultMethod.Of(5);

    public static IReadOnlyList<Risk> All { get; } =
        [Of(RiskState.Assessed, rated: true, RiskKind.ManagementSystem), Of(RiskState.Identified, rated: false), Doubted()];

    /// <summary>The form to rate one, empty and with a level that was shown.</summary>
    public static IReadOnlyList<Card> Forms { get; } =
        [Form(All[1], new RateRisk(All[1].Id, 3, "2.0")), Form(All[0], RateCards.Last(All[0])) with { Shown = Method.Rate(2, 5, 0, 0) }];

    private static RateCard Form(Risk risk, RateRisk typed) => new(risk, "Customer files", new MethodInForce("RMV-0002", "2.0", Method), typed);

    private static Risk Doubted()
    {
        var risk = Of(RiskState.Accepted, rated: true);
        (risk.TreatmentIds, risk.AcceptanceId) = (["TRT-0004"], "RAC-0001");
        risk.Doubt(Method.Rate(1, 4, 0, 0), "We have documented everything", "P0014", "P0042", Today);
        return risk;
    }

    private static Risk Of(RiskState state, bool rated, RiskKind kind = RiskKind.InformationSecurity)
    {
        var risk = new Risk
        {
            Id = "RSK-0003",
            Title = "Storage is left open to the internet",
            Kind = kind,
            ProposedById = "P0017",
            Cause = "a setting is wrong",
            Event = "outsiders can read files",
            Consequence = "patients' data is published",
            Properties = ["C"],
            RiskOwnerId = rated ? "P0014" : null,
        };
        if (rated)
        {
            (risk.ExistingControlIds, risk.MethodVersion, risk.LastAssessedAt, risk.NextReviewAt) = (["A.8.9"], "2.0", Today, Today.AddYears(1));
            risk.Inherent = Method.Rate(4, 5, 0, 0);
            risk.SetCurrent(Method.Rate(2, 5, 0, 0));
        }

        return risk.In(state);
    }
}
