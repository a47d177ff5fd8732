using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Every card of the room with made-up values.</summary>
internal static class TreatmentsSamples
{
    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly MethodContent Method = DefaultMethod.Of(5);
    private static readonly Level High = Method.Rate(2, 5, 0, 0);
    private static readonly Level Critical = Method.Rate(4, 3, 5, 5);
    private static readonly Level Medium = Method.Rate(2, 4, 0, 0);

    private static readonly RiskPicture Picture = new(
        "RSK-0003", "Storage is left open to the internet", "a setting is wrong", "outsiders can read files", "patients' data is published", "P0003", "2.0", Critical.ToString(), High.ToString(), "A.8.9, A.8.12",
        [new("TRT-0004", "Settings are checked every night", "modify", "A.5.23, A.8.9", "EUR 12,000", "done"), new("TRT-0030", "Old accounts are closed", "modify", "A.5.18", "4 days", "running")]);

    public static IReadOnlyList<Card> All =>
    [
        Treatment(TreatmentState.Proposed) with { MayDecide = true },
        Treatment(TreatmentState.Approved) with { MayWork = true },
        Treatment(TreatmentState.InProgress) with { MayWork = true, MayDecide = true, Note = "the second region is missing" },
        Treatment(TreatmentState.Implemented) with { MayCheck = true },
        new NewTreatmentCard(
            "RSK-0007", 3, "Hole in an open-source part is used", Medium, Method, new(2027, 11, 16), Today, [new("P0016", Sentence.Of("Elin Mattsdotter"))], ["A.8.8", "A.8.28"],
            "modify", "Parts are checked in the build", "A.8.30", null, null, "EUR 4,000", "P0016", new(2027, 3, 1), "2", "3"),
        Acceptance(AcceptanceState.Requested) with { IsOwner = true, MayTolerate = true },
        Acceptance(AcceptanceState.AwaitingEndorsement) with { MayEndorse = true },
        Acceptance(AcceptanceState.Active),
        new DecideCard("RSK-0003", 4, "Storage is left open to the internet", RiskState.ResidualReview, High, Method.RuleOf(Band.High), new(2027, 5, 15),
            [new("TRT-0004", "Settings are checked every night", TreatmentState.Verified, new(2026, 10, 15), new(2026, 10, 15), 100), new("TRT-0012", "A third platform engineer", TreatmentState.InProgress, new(2026, 10, 6), new(2026, 10, 6), 55)], "RAC-0001", false, Today),
        new DecideCard("RSK-0001", 4, "Ransomware stops the platform", RiskState.Assessed, Critical, Method.RuleOf(Band.Critical), new(2027, 2, 14), [], null, true, Today),
        new TreatmentListCard([new("TRT-0012", "A third platform engineer", TreatmentState.InProgress, new(2026, 10, 6), new(2026, 10, 6), 55), new("TRT-0001", "Unchangeable backups", TreatmentState.InProgress, new(2026, 12, 15), new(2026, 12, 15), 70)], 3, Today),
        new OthersCard("TRT-0014", "Alerts for gaps in logs", ["Ingrid Vaszary", "Devon Achterberg"]),
        new StaleCard("RSK-0004", "Main hosting region fails", "RAC-0002", [.. Enum.GetValues<PictureChange>()]),
        Plan(true) with { MayApproveLines = true },
        Plan(false) with { MayApprove = true, Waiting = [] },
        new PlanStartCard("5.1", new(2026, 9, 28), 14, true),
        new PlanStartCard(null, null, 0, false),
    ];

    private static TreatmentCard Treatment(TreatmentState status) => new(
        "TRT-0012", 3, "A third platform engineer", status, "RSK-0022", "Two people hold the platform knowledge", TreatmentOption.Modify, "Hire and train a third engineer.", ["A.5.37", "A.6.3"], null, "EUR 95,000 a year", "Elin Mattsdotter",
        new(2026, 12, 15), new(2026, 10, 6), Method.Rate(3, 1, 2, 4), Medium, 55, "The hire starts on 1 December", status == TreatmentState.Implemented ? ["/records/TRT-0012.pdf"] : [], status == TreatmentState.Proposed ? null : "Ruben Castellan", null,
        status == TreatmentState.InProgress ? new(2027, 1, 15) : null, status == TreatmentState.InProgress ? "hire starts later" : null, Today);

    private static AcceptanceCard Acceptance(AcceptanceState status) => new(
        "RAC-0001", 2, status, AcceptanceKind.Acceptance, Picture, "Ana Beltraves", Method.RuleOf(Band.High), new(2027, 5, 16), Today, "Two older accounts stay until the summer; they hold no patient data.", new(2027, 4, 19),
        status == AcceptanceState.Requested ? null : "Ana Beltraves", status == AcceptanceState.Requested ? null : Today, status == AcceptanceState.Active ? "Marit Oosterveld" : null, status == AcceptanceState.Active ? Today : null);

    private static PlanCard Plan(bool own) => new("RTP-0006", 2, "6.0", RtpState.InApproval, "Devon Achterberg", own, [new("TRT-0012", "A third platform engineer", "RSK-0022", TreatmentState.InProgress, new(2026, 12, 15), "EUR 95,000 a year")], 14, ["Ana Beltraves"], ["Ruben Castellan"]);
}
