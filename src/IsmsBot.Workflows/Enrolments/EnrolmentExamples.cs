using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>Made-up enrolments and the cards around them, for pictures.</summary>
internal static class EnrolmentExamples
{
    private const string Url = "https://example.test/policy";

    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly DateTimeOffset Noon = new(2026, 11, 16, 11, 4, 0, TimeSpan.Zero);
    private static readonly Campaign Policy = CampaignExamples.Of(CampaignState.Running);
    private static readonly Campaign Training = CampaignExamples.Of(CampaignState.Running, CampaignKind.Training);
    private static readonly Campaign Briefing = CampaignExamples.Of(CampaignState.Running, CampaignKind.Briefing);

    private static readonly PolicyContent Content = new(
        "Information security policy", ["Reporting: within one hour, by chat or phone", "Private devices: only with the company profile"], 7, "2.0");

    private static readonly TaskItem Asked = new()
    {
        Id = "TSK-0012",
        Title = "Question about Information security policy 3.0",
        Kind = AskOwner.Kind,
        AssigneeId = "P0008",
        SubjectId = "ENR-0057",
        DueAt = new(2026, 11, 21),
        Detail = "Does \"private device\" include my watch?",
    };

    public static IReadOnlyList<Enrolment> All { get; } = [Of(EnrolmentState.Assigned), Of(EnrolmentState.Overdue), Of(EnrolmentState.Deferred)];

    public static IReadOnlyList<Card> Cards =>
    [
        new PolicyCard(Of(EnrolmentState.Overdue), Policy, Content, Today) { Url = Url },
        new PolicyCard(Of(EnrolmentState.Opened), Policy, Content, Today)
        {
            Url = Url, Since = new(["New: no USB sticks."], ["Neu: no USB sticks."]),
        },
        new PolicyCard(Of(EnrolmentState.Completed), Policy, Content, Today) { Url = Url, Receipt = "ACK-0233" },
        new LessonView(Of(EnrolmentState.Assigned), Training, CampaignExamples.Lesson),
        new LessonView(Of(EnrolmentState.Opened, Training.ContentVersion), Training, CampaignExamples.Lesson),
        new LessonView(Of(EnrolmentState.Completed), Training, CampaignExamples.Lesson),
        new BriefingCard(Of(EnrolmentState.Assigned), Briefing), new BriefingCard(Of(EnrolmentState.Completed), Briefing),
        new MyPoliciesCard(
            [new("ENR-0057", "Policy 3.0", new(2026, 11, 2)) { Url = Url }, new("ENR-0058", "Visitors", new(2026, 12, 2))],
            [new("Acceptable use rules", "2.0", Noon, "ACK-0101", false), new("Privacy policy", "2.0", Noon, "ACK-0009", true),
                new("Remote work", "1.0", Noon, "ACK-0007", false, true)],
            Today),
        new WelcomeBundleCard(
            "Nils",
            [new("ENR-0900", "Information security policy 3.0", new(2026, 12, 1)) { Url = Url },
                new("ENR-0901", "AI", new(2026, 12, 1)) { Content = "1" }],
            Today),
        new TeamLateCard("CAM-2026-04", "Policy 3.0", [new("ENR-0103", "Camila Haakonsen", new(2026, 11, 2), "Esra Duartes")], new(2026, 11, 7)),
        new TeamLateCard(
            "CAM-2026-04", "Policy 3.0",
                [new("ENR-0103", "Camila Haakonsen", new(2026, 11, 2), null), new("ENR-0105", "Rania Lindholt", new(2026, 11, 2), null)], Today),
        new LateTotalsCard(Policy, 11, 10, new(232, 220, 3, 11, 4, 0, 0)), new LateTotalsCard(Policy, 1, 10, new(244, 220, 1, 1, 4, 0, 0)),
        new QuestionCard(Asked, "Information security policy 3.0", "Liam Bakkerud"), new QuestionCard(Asked, "Information security policy 3.0", null),
        new AnswerCard(Asked, "Only if it shows company mail.", "Devon Achterberg"), new TalkCard(Asked),
    ];

    private static Enrolment Of(EnrolmentState state, string content = "3.0") => new Enrolment
    {
        Id = "ENR-0057",
        Title = "Policy 3.0: P0057",
        CampaignId = "CAM-2026-04",
        PersonId = "P0057",
        Reason = EnrolmentReason.Initial,
        EnrolledAt = new(2026, 10, 12),
        DueAt = state == EnrolmentState.Overdue ? new(2026, 11, 2) : new(2026, 11, 30),
        Delivery = Delivery.Sent,
        OpenedAt = state is EnrolmentState.Opened or EnrolmentState.Completed ? Noon : null,
        OpenedContent = content,
        CompletedAt = state == EnrolmentState.Completed ? Noon : null,
        QuizScore = state == EnrolmentState.Completed ? 0.9m : null,
        DeferredUntil = state == EnrolmentState.Deferred ? new(2027, 1, 11) : null,
    }.In(state);
}
