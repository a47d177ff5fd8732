using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Lifecycles;

namespace IsmsBot.Workflows.Risks;

public enum ActionState
{
    Open,
    InProgress,
    Done,
    Verified,
    Cancelled,
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
    /// <summary>risk, opportunity, management-review, audit, nonconformity, ...</summary>
    public required string Source { get; init; }

    public required string SourceRef { get; init; }

    public required string Description { get; init; }

    public required string ResponsibleId { get; set; }

    public required DateOnly DueAt { get; set; }

    public required DateOnly OriginalDueAt { get; init; }

    public DateOnly? CompletedAt { get; set; }

    /// <summary>Where the proof is: links, one per entry.</summary>
    public List<string> Evidence { get; set; } = [];

    public string? VerifiedById { get; set; }

    public Effectiveness Effectiveness { get; set; }

    public DateOnly? EvaluatedAt { get; set; }

    /// <summary>What it brought, in the words of whoever judged.</summary>
    public string? Evaluation { get; set; }

    /// <summary>The day of the next reminder or escalation; null when none is left.</summary>
    public DateOnly? NextStepOn { get; set; }

    public static Lifecycle<ActionState> Lifecycle { get; } = new("Action")
    {
        { ActionState.Open, ActionState.InProgress, "start", "@assignee" },
        { ActionState.InProgress, ActionState.Done, "complete", "@assignee" },
        { ActionState.Open, ActionState.Done, "complete", "@assignee" },
        { ActionState.Done, ActionState.Verified, "verify", "isms-manager internal-auditor @owner", "SOD-04" },
        { ActionState.Done, ActionState.InProgress, "reopen", "isms-manager internal-auditor", "GEN-07" },
        { ActionState.Open, ActionState.Cancelled, "cancel", "isms-manager", "GEN-07" },
        { ActionState.InProgress, ActionState.Cancelled, "cancel", "isms-manager", "GEN-07" },
    };
}
