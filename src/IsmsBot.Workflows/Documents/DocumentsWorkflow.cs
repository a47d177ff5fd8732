namespace IsmsBot.Workflows.Documents;

/// <summary>Controlled documents from draft to archive: written, reviewed, approved, in force on their day, checked, replaced by the next (7.5, 5.2).</summary>
public sealed class DocumentsWorkflow : Workflow
{
    public override string Slug => "documents";

    public override Sentence Title => "Documents";

    public override IReadOnlyList<string> Clauses => ["policy", "documentation-general", "documentation-creating", "documentation-control"];

    public override JsonSerializerContext Json => DocumentsJson.Default;

    public override IReadOnlyList<TaskKind> TaskKinds => [new(Drift.Kind, t => new ShowDrift(t.Id))];

    public override IReadOnlyList<ClauseTest> ClauseTests => [.. PolicyTests.All, .. DocumentTests.All];

    public override IReadOnlyList<Card> SampleCards => DocumentSamples.All;
}
