namespace IsmsBot.Workflows.Opportunities;

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
    public string Description { get; set; } = "";

    /// <summary>1 to 5: how much it would help.</summary>
    public int Benefit { get; set; }

    /// <summary>1 to 5: how easily it can be done.</summary>
    public int Feasibility { get; set; }

    /// <summary>Benefit times feasibility, 1 to 25.</summary>
    public int Score => Benefit * Feasibility;

    public OpportunityDecision Decision { get; set; }

    public string? DecisionReason { get; set; }

    public List<string> ActionIds { get; set; } = [];

    public string? Evaluation { get; set; }

    public DateOnly? EvaluatedAt { get; set; }
}
