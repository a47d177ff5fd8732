using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks;

/// <summary>The register of risks: what may happen to information, who owns it, how it is rated (6.1.1, 6.1.2).</summary>
public sealed class RisksWorkflow : Workflow, IRatesByMethod
{
    public override string Slug => "risks";

    public override Sentence Title => "Risks";

    public override IReadOnlyList<string> Clauses => ["planning-general", "risk-assessment-process", "risk-assessment-performed"];

    public override JsonSerializerContext Json => RisksJson.Default;

    /// <summary>A method version is approved with its effect on the open risks in view.</summary>
    public async Task<IReadOnlyList<RatedNow>> RatedAsync(IsmsDb db, CancellationToken cancellationToken) =>
        [.. (await db.Set<Risk>().AsNoTracking().Where(r => r.Status != RiskState.Closed && r.CurrentScore > 0)
            .OrderByDescending(r => r.CurrentScore).ThenBy(r => r.Id).Select(r => new { r.Id, r.Title, r.Current }).ToListAsync(cancellationToken))
            .Select(r => new RatedNow(r.Id, r.Title, r.Current))];

    public override IReadOnlyList<Card> SampleCards => [.. base.SampleCards, .. RiskExamples.Forms];
}
