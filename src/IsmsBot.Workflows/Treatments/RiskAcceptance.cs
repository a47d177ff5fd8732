using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Treatments;

public enum AcceptanceState
{
    Requested,
    AwaitingEndorsement,
    Active,
    Expired,
    Revoked,
    Rejected,
}

public enum AcceptanceKind
{
    Acceptance,

    /// <summary>30 days for a critical risk while treatment runs.</summary>
    InterimTolerance,
}

/// <summary>
/// The owner's decision to live with what remains of a risk, for a time (6.1.3 f). What was shown is frozen in it; nothing of it is ever changed, a
/// new
/// look makes a new request.
/// </summary>
public sealed class RiskAcceptance : Record<AcceptanceState>
{
    public required string RiskId { get; init; }

    public required AcceptanceKind Kind { get; init; }

    public required int Score { get; init; }

    public required Band Band { get; init; }

    /// <summary>SHA-256 of <see cref="Picture"/>, lower-case hex.</summary>
    public required string SnapshotHash { get; init; }

    /// <summary>Exactly what the card shows: scores, treatments, controls, cost, method version; see <see cref="RiskPicture"/>.</summary>
    public required string Picture { get; init; }

    public string Justification { get; set; } = "";

    public string? Conditions { get; set; }

    public required DateOnly RequestedAt { get; init; }

    public string? AcceptedById { get; set; }

    public DateOnly? AcceptedAt { get; set; }

    public string? EndorsedById { get; set; }

    public DateOnly? EndorsedAt { get; set; }

    public required DateOnly ExpiresAt { get; set; }

    /// <summary>Version of the risk at which the picture was last found to be the current one.</summary>
    public int RiskVersion { get; set; }
}
