namespace IsmsBot.Workflows.Scoring;

public enum ScoringState
{
    RoundOne,

    /// <summary>Those whose figures lie far from the others' are asked why.</summary>
    Explaining,
    RoundTwo,

    /// <summary>The owner decides.</summary>
    Ready,
    Decided,
    Cancelled,
}

/// <summary>
/// One risk scored by several people in two rounds, as an option of an assessment. Nobody sees the figures of others before a round ends, and nobody
/// ever sees whose they are; the journal holds who has answered, never what.
/// </summary>
public sealed class RiskScoring : Record<ScoringState>
{
    /// <summary>With fewer people a median hides nobody.</summary>
    public const int FewestAssessors = 3;

    public const int MostAssessors = 20;

    /// <summary>Days of a round, and days to explain.</summary>
    public const int RoundDays = 7;

    public const int ExplainDays = 3;

    /// <summary>Days of the owner to decide.</summary>
    public const int DecideDays = 14;

    public required string AssessmentId { get; init; }

    public required string RiskId { get; init; }

    public required string MethodVersion { get; init; }

    public required List<string> AssessorIds { get; init; }

    public required string StartedById { get; init; }

    /// <summary>Last day of what runs now.</summary>
    public required DateOnly EndsOn { get; set; }

    /// <summary>What came out of each round; null before it has ended. See <see cref="Spread"/>.</summary>
    public string? FirstSpread { get; set; }

    public string? SecondSpread { get; set; }

    public int Round => Status == ScoringState.RoundTwo ? 2 : 1;

    /// <summary>Whether somebody is asked for figures now.</summary>
    public bool IsRunning => Status is ScoringState.RoundOne or ScoringState.RoundTwo;

    public Spread? First => FirstSpread is null ? null : Spread.Parse(FirstSpread);

    public Spread? Second => SecondSpread is null ? null : Spread.Parse(SecondSpread);
}
