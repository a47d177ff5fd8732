using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Made-up treatments, and the risk that they are about, for pictures.</summary>
internal static class TreatmentExamples
{
    public static DateOnly Today { get; } = new(2026, 11, 16);

    public static MethodContent Method { get; } = DefaultMethod.Of(5);

    public static Risk Risk { get; } = RiskOf("RSK-0022", "Two people hold the platform knowledge", Method.Rate(3, 1, 2, 4), RiskState.InTreatment);

    public static IReadOnlyList<Treatment> All { get; } =
    [
        Of("TRT-0012", TreatmentState.Proposed), Of("TRT-0012", TreatmentState.Approved), Of("TRT-0012", TreatmentState.InProgress),
        Of("TRT-0012", TreatmentState.Implemented), Of("TRT-0012", TreatmentState.Verified),
    ];

    public static Risk RiskOf(string id, string title, Level level, RiskState state)
    {
        var risk = new Risk
        {
            Id = id,
            Title = title,
            ProposedById = "P0120",
            RiskOwnerId = "P0003",
            Cause = "a setting is wrong",
            Event = "outsiders can read files",
            Consequence = "patients' data is published",
            MethodVersion = "2.0",
            Inherent = Method.Rate(4, 3, 5, 5),
            ExistingControlIds = ["A.8.9", "A.8.12"],
        };
        risk.SetCurrent(level);
        return risk.In(state);
    }

    public static Treatment Of(string id, TreatmentState state) => new Treatment
    {
        Id = id,
        Title = "A third platform engineer",
        RiskId = "RSK-0022",
        Option = TreatmentOption.Modify,
        Description = "Hire and train a third engineer.",
        ControlIds = ["A.5.37", "A.6.3"],
        Resources = "EUR 95,000 a year",
        ResponsibleId = "P0016",
        DueAt = new(2026, 12, 15),
        OriginalDueAt = new(2026, 10, 6),
        Expected = Method.Rate(2, 4, 0, 0),
        Progress = state == TreatmentState.InProgress ? 55 : 0,
        Obstacle = state == TreatmentState.InProgress ? "The hire starts on 1 December" : null,
        Evidence = state is TreatmentState.Implemented or TreatmentState.Verified ? ["/records/TRT-0012.pdf"] : [],
        ApprovedByOwnerId = state == TreatmentState.Proposed ? null : "P0014",
        AskedDueAt = state == TreatmentState.InProgress ? new(2027, 1, 15) : null,
        AskedReason = state == TreatmentState.InProgress ? "hire starts later" : null,
        VerifiedById = state == TreatmentState.Verified ? "P0008" : null,
    }.In(state);
}
