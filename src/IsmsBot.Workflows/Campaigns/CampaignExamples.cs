namespace IsmsBot.Workflows.Campaigns;

/// <summary>Made-up campaigns for pictures.</summary>
internal static class CampaignExamples
{
    public static IReadOnlyList<Campaign> All { get; } =
    [
        Of(CampaignState.Draft), Of(CampaignState.Approved), Of(CampaignState.Running), Of(CampaignState.Closed),
        Of(CampaignState.Running, CampaignKind.Training), Of(CampaignState.Draft, CampaignKind.Briefing),
    ];

    public static LessonContent Lesson { get; } = new(
        "QUIZ-AI-2026", "Safe use of AI tools", 6, 0.8m, [new("What may go in", "Nothing that you would not send to a stranger.")],
        [new("q1", "A customer list for a summary?", [new("a", "Yes, it is only names"), new("b", "No, never into a public tool")], "b",
            "What may go in")]);

    public static Campaign Of(CampaignState state, CampaignKind kind = CampaignKind.PolicyAcknowledgement) => new Campaign
    {
        Id = "CAM-2026-04",
        Title = kind switch { CampaignKind.Training => "Safe use of AI tools", CampaignKind.Briefing => "Visitors", _ => "Information security 3.0" },
        Kind = kind,
        DocumentCode = kind == CampaignKind.PolicyAcknowledgement ? "ISMS-POL-001" : null,
        DocumentVersion = kind == CampaignKind.PolicyAcknowledgement ? "3.0" : null,
        ContentSha256 = "e6190a7d73e657e1c5cdc5ac5dfbfb9c265a97202660b9e57dae3ee98827597f",
        MessageText = kind == CampaignKind.Briefing ? "From Monday visitors sign in at the front desk." : null,
        Themes = ["policy", "contribution"],
        Include = [Audience.AllStaff],
        StartAt = new(2026, 11, 23),
        DueDays = 21,
        TargetCoverage = 0.95m,
        PassMark = kind == CampaignKind.Training ? 0.8m : null,
        AuthorId = "P0008",
        ApprovedById = state == CampaignState.Draft ? null : "P0007",
        ClosingNote = state == CampaignState.Closed ? "replaced by version 4.0" : null,
    }.In(state);
}
