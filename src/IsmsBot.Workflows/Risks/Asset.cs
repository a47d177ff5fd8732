using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Lifecycles;

namespace IsmsBot.Workflows.Risks;

public enum AssetState
{
    Draft,
    Active,
    Retired,
}

public enum AssetKind
{
    Information,
    Software,
    Hardware,
    Service,
    People,
    Site,
    Process,
}

/// <summary>Something of value that holds, handles or protects information. Needs go from 1 to 5.</summary>
public sealed class Asset : Record<AssetState>
{
    /// <summary>From this need on a risk has to name the asset (6.1.2, a warning).</summary>
    public const int HighNeed = 4;

    public const int LeastNeed = 1;

    public const int MostNeed = 5;

    public required AssetKind Kind { get; set; }

    public required string DepartmentId { get; set; }

    public string? SiteId { get; set; }

    public string? SupplierId { get; set; }

    public required int ConfidentialityNeed { get; set; }

    public required int IntegrityNeed { get; set; }

    public required int AvailabilityNeed { get; set; }

    /// <summary>Hours of the longest outage that can be borne.</summary>
    public int? RecoveryHours { get; set; }

    public bool PersonalData { get; set; }

    public bool InScope { get; set; }

    public required DateOnly LastReviewedAt { get; set; }

    /// <summary>When the owner has to have confirmed it; null when nobody asked.</summary>
    public DateOnly? ConfirmBy { get; set; }

    /// <summary>The day of the next reminder or escalation; null when none is left.</summary>
    public DateOnly? NextStepOn { get; set; }

    /// <summary>In the scope, and one of the needs is high.</summary>
    public bool IsCritical() => InScope && Math.Max(ConfidentialityNeed, Math.Max(IntegrityNeed, AvailabilityNeed)) >= HighNeed;

    public static Lifecycle<AssetState> Lifecycle { get; } = new("Asset")
    {
        { AssetState.Draft, AssetState.Active, "activate", "isms-manager control-owner", "GEN-04" },
        { AssetState.Active, AssetState.Active, "confirm", "@owner" },
        { AssetState.Active, AssetState.Retired, "retire", "@owner isms-manager", "GEN-07" },
    };
}
