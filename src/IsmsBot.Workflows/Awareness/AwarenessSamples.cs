namespace IsmsBot.Workflows.Awareness;

/// <summary>Every card of the room with made-up values.</summary>
internal static class AwarenessSamples
{
    private const string Sha = "e6190a7d73e657e1c5cdc5ac5dfbfb9c265a97202660b9e57dae3ee98827597f";
    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly DateTimeOffset Noon = new(2026, 11, 16, 11, 4, 0, TimeSpan.Zero);
    private static readonly string[] Changes = ["Reporting: within one hour, by chat or phone", "Private devices: only with the company profile", "New: how outsiders get this policy"];

    private static readonly LessonContent Lesson = new("QUIZ-AI-2026", "Safe use of AI tools", 6, 0.8m,
        [new("What may go in", "Nothing that you would not send to a stranger."), new("Check what comes out", "You answer for what you use.")],
        [new("q1", "A customer list for a summary?", [new("a", "Yes, it is only names"), new("b", "No, never into a public tool")], "b", "What may go in")]);

    public static IReadOnlyList<Card> All =>
    [
        new PolicyCard("ENR-0057", "ISMS-POL-001", "Information security policy", "3.0", "3.0", Changes, 7, new(2026, 11, 2), Today, false, "https://example.test/policy", null),
        new PolicyCard("ENR-0057", "ISMS-POL-001", "Information security policy", "3.0", "3.0", Changes, 7, new(2026, 11, 30), Today, true, "https://example.test/policy", null)
        {
            LastAccepted = "2.0",
            Since = new(["New (Devices): USB sticks may no longer be used."], ["Neu (Devices): USB sticks may no longer be used."]),
        },
        new PolicyCard("ENR-0057", "ISMS-POL-001", "Information security policy", "3.0", "3.0", Changes, 7, new(2026, 11, 2), Today, true, "https://example.test/policy", Noon, "ACK-0233"),
        new LessonCardView("ENR-0400", Lesson.Title, 6, "551805d3e483", new(2026, 12, 14), false, null, null, 3, Lesson.Cards, Lesson.Questions),
        new LessonCardView("ENR-0400", Lesson.Title, 6, "551805d3e483", new(2026, 12, 14), true, null, 0.5m, 2, Lesson.Cards, Lesson.Questions),
        new LessonCardView("ENR-0400", Lesson.Title, 6, "551805d3e483", new(2026, 12, 14), true, Noon, 0.9m, 2, Lesson.Cards, Lesson.Questions),
        new BriefingCard("ENR-0500", "Visitors in Utrecht", "From Monday visitors sign in at the front desk.", "1", new(2026, 11, 23), null),
        new BriefingCard("ENR-0500", "Visitors in Utrecht", "From Monday visitors sign in at the front desk.", "1", new(2026, 11, 23), Noon),
        Campaign(CampaignState.Draft, null), Campaign(CampaignState.Draft, null) with { Own = true }, Campaign(CampaignState.Approved, "Ingrid Vaszary"), Campaign(CampaignState.Running, "Ingrid Vaszary"),
        Coverage(By.Unit, true, CampaignState.Running, null), Coverage(By.Site, false, CampaignState.Closed, "replaced by version 4.0"),
        new CampaignListCard([new("CAM-2026-04", "Policy 3.0", CampaignState.Running, new(2026, 10, 12), new(2026, 11, 2)), new("CAM-2026-05", "Safe use of AI tools", CampaignState.Approved, new(2026, 11, 23), new(2026, 12, 14))], ["consequences"]),
        new MyPoliciesCard([new("ENR-0057", "Policy 3.0", new(2026, 11, 2))], [new("Acceptable use rules", "2.0", Noon.AddMonths(-5), "ACK-0101", false), new("Information security policy", "2.0", Noon.AddYears(-1), "ACK-0009", true)], Today),
        new WelcomeBundleCard("Nils", [new("ENR-0900", "Information security policy 3.0", new(2026, 12, 1)), new("ENR-0901", "Acceptable use rules 2.0", new(2026, 12, 1)), new("ENR-0902", "Privacy policy 2.0", new(2026, 12, 1))]),
        new TeamLateCard("CAM-2026-04", "Policy 3.0", [new("ENR-0103", "Camila Haakonsen", new(2026, 11, 2), "Esra Duartes"), new("ENR-0105", "Rania Lindholt", new(2026, 11, 2), "Esra Duartes")], new(2026, 11, 7)),
        new UnreachableCard("CAM-2026-04", "Policy 3.0", [new("Sven Malmgren", true), new("Rania Lindholt", false)]),
        Coverage(By.Unit, false, CampaignState.Running, null) with { UnderCheck = true },
        new LateTotalsCard("CAM-2026-04", "Policy 3.0", 11, 10, Figures, 0.95m),
        new DeferralCard("ENR-0097", "Esra Duartes", "Policy 3.0", new(2027, 1, 11), Today),
        new OwnerQuestionCard("TSK-0012", "Information security policy 3.0", "Liam Bakkerud", "Does \"private device\" include my watch?", new(2026, 11, 21)),
        new OwnerAnswerCard("Question about Policy 3.0", "Does \"private device\" include my watch?", "Only if it shows company mail.", "Devon Achterberg"),
        new TalkCard("TSK-0013", "Talk through \"Safe use of AI tools\" with Liam Bakkerud", new(2026, 11, 23)),
    ];

    private static Coverage Figures => new(232, 220, 3, 11, 4, 0, 2, 0);

    private static CampaignCard Campaign(CampaignState status, string? approvedBy) => new(
        "CAM-2026-06", 1, "Information security policy 3.0", status, CampaignKind.PolicyAcknowledgement, "3.0", Sha, "https://example.test/policy", "All staff", 250, 4,
        new(2026, 11, 23), 21, 0.95m, null, ["policy", "contribution"], "Devon Achterberg", approvedBy);

    private static CoverageCard Coverage(By cut, bool names, CampaignState status, string? note) => new(
        "CAM-2026-04", 3, "Policy 3.0", status, new(2026, 11, 2), 0.95m, Figures, cut,
        [new("Product engineering", 84, 78, 4), new("Operations", 41, 38, 3), new("Customer support", 40, 39, 1)],
        names ? [new("ENR-0057", "Sven Malmgren", "Product engineering", new(2026, 11, 2), Reached.Arrived)] : [], names, names, note);
}
