using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Applicability;

/// <summary>The Statement of Applicability: 93 controls, in or out, why, and how far they are (6.1.3 b to d).</summary>
public sealed class ApplicabilityWorkflow : Workflow, ILinksRisks, IKeepsOwnControls
{
    public override Sentence Title => "Statement of Applicability";

    public override IReadOnlyList<string> Clauses => ["risk-treatment-process"];

    public override JsonSerializerContext Json => ApplicabilityJson.Default;

    /// <summary>Risks that a control of this person works on, or is to work on through a treatment.</summary>
    public IQueryable<Risk> LinkedTo(IsmsDb db, string personId, IQueryable<Risk> among)
    {
        var mine = db.Set<SoaEntry>().Where(e => e.ControlOwnerId == personId).Select(e => e.ControlId);
        return among
            .Where(r => r.ExistingControlIds.Any(c => mine.Contains(c))
            || db.Set<ControlUse>().Any(u => r.TreatmentIds.Contains(u.TreatmentId) && mine.Contains(u.ControlId)));
    }

    public IQueryable<string> OwnControls(IsmsDb db) => db.Set<SoaEntry>().Where(e => e.ControlId.StartsWith("C.")).Select(e => e.ControlId);

    public override IReadOnlyList<ClauseTest> ClauseTests => SoaChecks.All;

    public override IReadOnlyList<Card> SampleCards => [.. base.SampleCards, SoaExamples.Now];
}
