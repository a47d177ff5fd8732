namespace IsmsBot.Workflows.Workforce;

/// <summary>People as the directory has them: joiners, movers and leavers, and what a leaver leaves behind (5.3, 7.3).</summary>
public sealed class WorkforceWorkflow : Workflow
{
    public override Sentence Title => "People";

    public override IReadOnlyList<string> Clauses => [];

    public override JsonSerializerContext Json => WorkforceJson.Default;

    public override IReadOnlyList<TaskKind> TaskKinds => [new(HandoverCard.Kind, t => new ShowHandover(t.Id))];

    public override IReadOnlyList<Card> SampleCards => WorkforceSamples.All;
}
