using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>The cards of the room that no register draws, with made-up values.</summary>
internal static class TreatmentsSamples
{
    private static readonly DateOnly Today = TreatmentExamples.Today;

    private static Risk Critical { get; } =
        TreatmentExamples.RiskOf("RSK-0001", "Ransomware stops the platform", TreatmentExamples.Method.Rate(4, 3, 5, 5), RiskState.Assessed);

    public static IReadOnlyList<Card> All =>
    [
        new NewTreatmentCard(TreatmentExamples.Risk, TreatmentExamples.Method, Typed, Today) { Suggested = ["A.8.8", "A.8.28"] },
        new DecideCard(AcceptanceExamples.Risk, AcceptanceExamples.Rule, Today)
        {
            Treatments = [TreatmentExamples.Of("TRT-0004", TreatmentState.Verified), TreatmentExamples.Of("TRT-0012", TreatmentState.InProgress)],
            OpenAcceptance = "RAC-0001",
        },
        new DecideCard(Critical, TreatmentExamples.Method.RuleOf(Band.Critical), Today) { IsTreated = true },
        new OthersCard("TRT-0014", "Alerts for gaps in logs", ["Ingrid Vaszary", "Devon Achterberg"]),
        new StaleCard("RSK-0004", "Main hosting region fails", "RAC-0002", [.. Enum.GetValues<PictureChange>()]),
        new StaleCard("RSK-0004", "Main hosting region fails", "RAC-0002", [PictureChange.Owner]) { AcceptedBy = "Ruben Castellan" },
        new PlanStartCard("5.1", new(2026, 9, 28), 14, true),
        new PlanStartCard(null, null, 0, false),
    ];

    private static ProposeTreatment Typed => new("RSK-0022", 3)
    {
        Option = "modify",
        Description = "Parts are checked in the build",
        Controls = "A.8.30",
        Resources = "EUR 4,000",
        ResponsibleTyped = "Elin Mattsdotter",
        Due = new(2027, 3, 1),
        Likelihood = "2",
        Impact = "3",
    };
}
