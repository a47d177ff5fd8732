namespace IsmsBot.Workflows.Risks;

/// <summary>Every card of the room with made-up values.</summary>
internal static class RisksSamples
{
    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly MethodContent Method = DefaultMethod.Of(5);

    public static IReadOnlyList<Card> All =>
    [
        Trigger(CauseKind.NewRequirement, TriggerState.Open) with { Reference = "REQ-0016", Touched = ["RSK-0009"] },
        Trigger(CauseKind.NewSite, TriggerState.Open) with { Title = "A site that was not there before: Gothenburg", Days = 76, NeedsChange = true },
        Trigger(CauseKind.NewSite, TriggerState.Open) with { Title = "A site that was not there before: Gothenburg", NeedsChange = true, Assessment = "RAS-2026-05" },
        Trigger(CauseKind.SupplierChange, TriggerState.Dismissed) with { Title = "Nordvault changes its terms", Reference = "SUP-0001", WhyNot = "Only prices change." },
        NewTriggerCard.For(new RaiseTrigger(Since: Today), Today), NewTriggerCard.For(new RaiseTrigger("Break-in at the landlord", "incident-major", "EVT-0009"), Today),
        new AssessmentCard("RAS-2026-05", 2, "Full assessment 2026", AssessmentState.InProgress, Today, 30, ["RSK-0001", "RSK-0002"], null),
        new AssessmentCard("RAS-2026-01", 3, "Full assessment 2026", AssessmentState.Completed, new(2026, 5, 4), 30, [], "ISMS-REC-RAR-2026-01"),
        new RateRequestCard("RAS-2026-05", "Full assessment 2026", [new("RSK-0001", "Ransomware stops the platform", 12, Band.High), new("RSK-0031", "A lorry blocks the gate", 0, Band.Low)], 3, new(2026, 11, 30)),
        new RateRequestCard("RAS-2026-05", "Partners ask for signed messages", [new("RSK-0009", "Messages are changed on the way", 6, Band.Medium)], 1, new(2026, 11, 30)),
        new StartAssessmentCard("Full assessment 2026", new(2026, 5, 29), 30), new StartAssessmentCard(null, null, 0),
        MethodCards.Form(new MethodInForce("RMV-0002", "2.0", Method), new ChangeMethod()) with { KeepId = "RMV-0002" },
        MethodCards.Form(new MethodInForce("RMV-0002", "2.0", Method), new ChangeMethod()),
        new MethodCard("RMV-0003", 2, "3.0", MethodState.InApproval, DefaultMethod.Of(3), "Devon Achterberg", [new("RSK-0001", "Ransomware stops the platform", 12, Band.High, Band.Critical, true), new("RSK-0011", "Leaver keeps access", 3, Band.Low, Band.Medium, false)], 30, new ChangeMethod()) { MayApprove = true },
        new MethodCard("RMV-0003", 2, "3.0", MethodState.InApproval, Method, "Devon Achterberg", [], 30, new ChangeMethod()),
    ];

    private static TriggerCard Trigger(CauseKind kind, TriggerState status) => new("TRG-0007", 1, "Partners ask for signed messages", kind, new(2026, 10, 28), 19, status)
    {
        OpenRisks = 30,
        Risks = [new("RSK-0009", Sentence.Of("RSK-0009 Messages are changed on the way")), new("RSK-0001", Sentence.Of("RSK-0001 Ransomware stops the platform"))],
    };
}
