using IsmsBot.Workflows.Roles;

namespace IsmsBot.Workflows.Setup;

/// <summary>The card of the first steps with made-up values: at the beginning, on the way, at the end.</summary>
internal static class FirstStepsSamples
{
    private static Sentence Vacant => Sentence.List([RoleName.Of(Role.TopManagement), RoleName.Of(Role.InternalAuditor)]);

    public static IReadOnlyList<Card> All =>
    [
        new FirstStepsCard(
            [
                new("Who does what", $"vacant: {Vacant}", false, "roles"),
                new("The document set", $"{2:document is|documents are} not planned yet", false, null),
            ],
            95),
        new FirstStepsCard(
            [
                new("Who does what", "somebody holds each role", true, "roles"),
                new("The document set", "planned", true, "document gaps"),
                new(
                    "The information security policy, approved by top management", $"{Versions.DocumentState.InPreparation}", false,
                    "draft ISMS-POL-001"),
                new("Everybody reads the policy", "not begun", false, "new campaign"),
                new("How risks are rated", "waits for top management", false, "risk method"),
                new("What is worth protecting", "none yet", false, "new asset"),
                new("Risks, each with an owner", $"{3:risk is|risks are} known", true, "new risk"),
                new("The Statement of Applicability", $"{93:control|controls} to decide on", false, "soa"),
            ],
            0),
        new FirstStepsCard([new("The document set", "planned", true, "document gaps")], 0),
    ];
}
