namespace IsmsBot.Workflows.Applicability;

public enum SoaEntryState
{
    Draft,
    Current,
    Changed,
}

public enum Applies
{
    Undecided,
    Included,
    Excluded,
}

public enum Implementation
{
    NotStarted,
    Planned,
    InProgress,
    Implemented,
    NotApplicable,
}

public enum ControlCheck
{
    NotChecked,
    Effective,
    Partly,
    NotEffective,
}

/// <summary>The decision on one control of Annex A or of our own (6.1.3 d): in or out, why, and how far it is.</summary>
public sealed class SoaEntry : Record<SoaEntryState>
{
    /// <summary>Days in which a line that changed is decided on (domain 3.7.7).</summary>
    public const int DaysToDecide = 30;

    public required string ControlId { get; init; }

    /// <summary>What a control of our own is for; null for those of Annex A, whose purpose the catalogue has.</summary>
    public string? Purpose { get; init; }

    public Applies Applicability { get; set; }

    /// <summary>risk, legal, contract, business, baseline: why it is included.</summary>
    public List<string> Reasons { get; set; } = [];

    public string Justification { get; set; } = "";

    public Implementation ImplementationStatus { get; set; }

    /// <summary>How it works here.</summary>
    public string? HowItWorks { get; set; }

    public string? ControlOwnerId { get; set; }

    public List<string> RiskIds { get; set; } = [];

    public List<string> RequirementIds { get; set; } = [];

    public List<string> DocumentCodes { get; set; } = [];

    public DateOnly? LastCheckedAt { get; set; }

    /// <summary>When the owner has to have checked it; null when nobody asked.</summary>
    public DateOnly? CheckBy { get; set; }

    /// <summary>By when the ISMS manager decides on it; null while it stands as decided (domain 3.7.7).</summary>
    public DateOnly? DecideBy { get; set; }

    public ControlCheck CheckResult { get; set; }

    /// <summary>Where the proof is: links, one per entry.</summary>
    public List<string> Evidence { get; set; } = [];

    public static string IdOf(string controlId) => "SOA-" + controlId;
}
