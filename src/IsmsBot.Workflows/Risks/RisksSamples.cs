namespace IsmsBot.Workflows.Risks;

/// <summary>Every card of the room with made-up values.</summary>
internal static class RisksSamples
{
    private const string Cause = "a setting is wrong";
    private const string Event = "outsiders can read files";
    private const string Consequence = "patients' data is published";
    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly MethodContent Method = DefaultMethod.Of(5);
    private static readonly Level Now = Method.Rate(2, 5, 0, 0);

    public static IReadOnlyList<Card> All =>
    [
        new TriageCard("RSK-0031", 1, "Sven Malmgren", "", Event, "", RiskKind.InformationSecurity, null, "", "", "", [new("P0014", Sentence.Of("Ruben Castellan"))], [new("AST-0001", Sentence.Of("Ordering platform"))]),
        Rate(Level.NotRated, new(null, null, null, null, null, null, null)),
        Rate(Now, new("2", "5", "0", "0", "4", "5", "Settings are checked every night")) with { Shown = Method.Rate(2, 5, 0, 0) },
        Risk(RiskState.Identified, Level.NotRated), Risk(RiskState.Accepted, Now) with { Doubted = 4, Treatments = ["TRT-0004"], Acceptance = "RAC-0001" },
        new RiskListCard(false, [new("RSK-0001", "Ransomware stops the platform", RiskState.InTreatment, 12, Band.High, new(2027, 5, 29)), new("RSK-0031", "A lorry blocks the gate", RiskState.Identified, 0, Band.Low, null), new("RSK-0009", "Laptop is lost", RiskState.Accepted, 6, Band.Medium, new(2026, 11, 1))], 30, Today),
        new RiskListCard(true, [], 0, Today), new RiskListCard(false, [new("RSK-0001", "Ransomware stops the platform", RiskState.InTreatment, 12, Band.High, new(2027, 5, 29))], 1, Today) { WithTies = true, AmongWorst = 1000 }, new RiskListCard(false, [], 0, Today) { WithTies = true },
        new SecondOpinionCard("RSK-0022", 4, "Two people hold the platform knowledge", "Ruben Castellan", 12, Band.High, 6, Band.Medium, "We have documented everything"),
        new LateWorkCard([new("RAC-0001", "Accept what remains", "Ana Beltraves", new(2026, 10, 19))], 1, Today), new LateWorkCard([new("RAC-0001", "Accept what remains", "Ana Beltraves", new(2026, 10, 19))], 2, Today),
        Risk(RiskState.Assessed, Now) with { MayPlan = true },
    ];

    private static RateCard Rate(Level last, TypedRating typed) => new("RSK-0003", 2, "Storage is left open to the internet", Cause, Event, Consequence, "Customer files", last.IsRated ? "A.8.9" : "", "2.0", Method, last, last.IsRated ? Today : null, typed);

    private static RiskCard Risk(RiskState status, Level level) => new(
        "RSK-0003", 2, "Storage is left open to the internet", status, Cause, Event, Consequence, level.IsRated ? "Ana Beltraves" : null, "Customer files", level.IsRated ? "A.8.9" : "", level, level, level.IsRated ? 5 : null,
        level.IsRated ? Today : null, level.IsRated ? Today.AddYears(1) : null, null, [], null, null, true, true);
}
