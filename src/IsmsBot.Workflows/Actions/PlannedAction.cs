namespace IsmsBot.Workflows.Actions;

public enum ActionState
{
    Open,
    InProgress,
    Done,
    Verified,
    Cancelled,
}

/// <summary>What an action comes from.</summary>
public enum ActionSource
{
    Risk,
    Opportunity,
    ManagementReview,
    Audit,
    Nonconformity,
    Improvement,
    Leadership,
    Context,
    Change,
    Competence,
    Metric,
    Objective,
}

public enum Effectiveness
{
    NotEvaluated,
    Effective,
    Partly,
    NotEffective,
}

/// <summary>A task with a result that matters, whatever caused it; the catalogue calls it Action (6.1.1 e).</summary>
public sealed class PlannedAction : Record<ActionState>
{
    public override string RecordType => "Action";

    public required ActionSource Source { get; init; }

    public required string SourceRef { get; init; }

    public required string Description { get; init; }

    public required string ResponsibleId { get; set; }

    public required DateOnly DueAt { get; set; }

    /// <summary>By when somebody judges whether it helped; null until it is done.</summary>
    public DateOnly? JudgeBy { get; set; }

    public required DateOnly OriginalDueAt { get; init; }

    public DateOnly? CompletedAt { get; set; }

    /// <summary>Where the proof is: links, one per entry.</summary>
    public List<string> Evidence { get; set; } = [];

    public string? VerifiedById { get; set; }

    public Effectiveness Effectiveness { get; set; }

    public DateOnly? EvaluatedAt { get; set; }

    /// <summary>What it brought, in the words of whoever judged.</summary>
    public string? Evaluation { get; set; }

}
