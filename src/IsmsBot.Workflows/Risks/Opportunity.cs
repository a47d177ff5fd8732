using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Lifecycles;

namespace IsmsBot.Workflows.Risks;

public enum OpportunityState
{
    Identified,
    Decided,
    Pursuing,
    Realised,
    Declined,
}

public enum OpportunityDecision
{
    Undecided,
    Pursue,
    Defer,
    Decline,
}

/// <summary>Something that could make information security or the ISMS better (6.1.1, domain 3.6).</summary>
public sealed class Opportunity : Record<OpportunityState>
{
    public required string Description { get; init; }

    /// <summary>1 to 5: how much it would help.</summary>
    public required int Benefit { get; init; }

    /// <summary>1 to 5: how easily it can be done.</summary>
    public required int Feasibility { get; init; }

    public int Score { get; init; }

    public OpportunityDecision Decision { get; set; }

    public string? DecisionReason { get; set; }

    public List<string> ActionIds { get; set; } = [];

    public string? Evaluation { get; set; }

    public DateOnly? EvaluatedAt { get; set; }

    public static Lifecycle<OpportunityState> Lifecycle { get; } = new("Opportunity")
    {
        { OpportunityState.Identified, OpportunityState.Decided, "decide", "isms-manager top-management", "PLN-01" },
        { OpportunityState.Decided, OpportunityState.Pursuing, "start", "@owner", "PLN-01" },
        { OpportunityState.Pursuing, OpportunityState.Realised, "evaluate", "isms-manager", "IMP-02" },
        { OpportunityState.Decided, OpportunityState.Declined, "decline", "isms-manager top-management", "GEN-07" },
    };
}
