using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks;

public enum RiskState
{
    Identified,
    Assessed,
    InTreatment,
    ResidualReview,
    Accepted,
    Closed,
}

public enum RiskKind
{
    InformationSecurity,

    /// <summary>What could stop the ISMS from working (6.1.1).</summary>
    ManagementSystem,
}

public enum RiskDecision
{
    Undecided,
    Treat,
    Accept,
}

/// <summary>Something that may happen to information, with its causes and consequences, owned by one person (6.1.2, 8.2).</summary>
public sealed class Risk : Record<RiskState>
{
    /// <summary>Days an owner has for a rating that was asked for; a yearly look is shown so many days before its date.</summary>
    public const int DaysToRate = 14;

    /// <summary>Days in which a proposal is looked at.</summary>
    public const int DaysToTriage = 7;

    /// <summary>Days to give a second opinion.</summary>
    public const int DaysForOpinion = 7;

    public RiskKind Kind { get; set; }

    /// <summary>Number in the register it was imported from; no two risks have the same.</summary>
    public string? Reference { get; init; }

    /// <summary>What the register that it was imported from says besides: a line for each column that was kept.</summary>
    public string? Carried { get; set; }

    public string Cause { get; set; } = "";

    public string Event { get; set; } = "";

    public string Consequence { get; set; } = "";

    public List<string> AssetIds { get; set; } = [];

    /// <summary>C, I, A: which properties suffer.</summary>
    public List<string> Properties { get; set; } = [];

    public required string ProposedById { get; set; }

    /// <summary>The one accountable person; null until the ISMS manager has found them.</summary>
    public string? RiskOwnerId { get; set; }

    public List<string> ExistingControlIds { get; set; } = [];

    public List<string> IssueIds { get; set; } = [];

    public List<string> RequirementIds { get; set; } = [];

    /// <summary>Version of the method that the ratings were made with.</summary>
    public string MethodVersion { get; set; } = "";

    /// <summary>As if our controls were not there.</summary>
    public Level Inherent { get; set; } = Level.NotRated;

    /// <summary>With the controls that work today; only this decides what is allowed.</summary>
    public Level Current { get; private set; } = Level.NotRated;

    /// <summary>Score, impact and band of <see cref="Current"/> as columns: the order of the register is an index.</summary>
    public int CurrentScore { get; private set; }

    public int CurrentImpact { get; private set; }

    public Band CurrentBand { get; private set; }

    /// <summary>The day top management was told that it is critical; null while it is not.</summary>
    public DateOnly? CriticalToldAt { get; set; }

    public RiskDecision Decision { get; set; }

    public List<string> TreatmentIds { get; set; } = [];

    public string? AcceptanceId { get; set; }

    public string? AssessmentId { get; set; }

    public DateOnly? LastAssessedAt { get; set; }

    public DateOnly? NextReviewAt { get; set; }

    /// <summary>The day the owner confirmed the ratings; null while somebody else's rating waits for them.</summary>
    public DateOnly? OwnerConfirmedAt { get; set; }

    /// <summary>The day a treatment was last verified: a rating may fall by much only after it (RSK-08).</summary>
    public DateOnly? TreatmentVerifiedAt { get; set; }

    /// <summary>A much lower rating that waits for a second opinion; until then the old one counts.</summary>
    public Level? Doubted { get; set; }

    public string? DoubtedReason { get; set; }

    public string? DoubtedById { get; set; }

    public string? SecondOpinionById { get; set; }

    /// <summary>When the owner has to have rated or confirmed.</summary>
    public DateOnly? RateBy { get; set; }

    /// <summary>When the ISMS manager has to have looked at the proposal.</summary>
    public DateOnly? TriageBy { get; set; }

    /// <summary>When the second opinion has to have been given.</summary>
    public DateOnly? OpinionBy { get; set; }

    public bool IsOpen => Status != RiskState.Closed;

    /// <summary>Keeps the old rating until somebody else has agreed to the new one (RSK-08).</summary>
    public void Doubt(Level level, string reason, string ratedById, string reviewerId, DateOnly opinionBy) =>
        (Doubted, DoubtedReason, DoubtedById, SecondOpinionById, OpinionBy) = (level, reason, ratedById, reviewerId, opinionBy);

    public void EndDoubt() => (Doubted, DoubtedReason, DoubtedById, SecondOpinionById, OpinionBy) = (null, null, null, null, null);

    public void SetCurrent(Level level)
    {
        (Current, CurrentScore, CurrentImpact, CurrentBand) = (level, level.Score, level.Impact, level.Band);
        CriticalToldAt = level.Band == Band.Critical ? CriticalToldAt : null;
    }
}
