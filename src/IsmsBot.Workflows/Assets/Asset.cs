namespace IsmsBot.Workflows.Assets;

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

    /// <summary>Days in which the ISMS manager looks at what a risk owner has entered.</summary>
    public const int DaysToUse = 7;

    public AssetKind Kind { get; set; }

    public string DepartmentId { get; set; } = "";

    public string? SiteId { get; set; }

    public string? SupplierId { get; set; }

    public int ConfidentialityNeed { get; set; }

    public int IntegrityNeed { get; set; }

    public int AvailabilityNeed { get; set; }

    /// <summary>Hours of the longest outage that can be borne.</summary>
    public int? RecoveryHours { get; set; }

    public bool PersonalData { get; set; }

    public bool InScope { get; set; }

    public DateOnly LastReviewedAt { get; set; }

    /// <summary>When the owner has to have confirmed it; null when nobody asked.</summary>
    public DateOnly? ConfirmBy { get; set; }

    /// <summary>When the ISMS manager has to have put it into use; null when nobody waits.</summary>
    public DateOnly? UseBy { get; set; }

    /// <summary>In the scope, and one of the needs is high.</summary>
    public bool IsCritical() => InScope && Math.Max(ConfidentialityNeed, Math.Max(IntegrityNeed, AvailabilityNeed)) >= HighNeed;
}
