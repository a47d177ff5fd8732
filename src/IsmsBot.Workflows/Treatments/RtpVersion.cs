namespace IsmsBot.Workflows.Treatments;

public enum RtpState
{
    Draft,
    InApproval,
    Approved,
    Superseded,
}

/// <summary>The risk treatment plan as approved by the risk owners at one moment (6.1.3 e and f).</summary>
public sealed class RtpVersion : Issued<RtpState>
{
    public List<string> TreatmentIds { get; set; } = [];

    /// <summary>One per risk owner who approved the lines of their risks: owner id and day, "P0014 2026-06-20".</summary>
    public List<string> OwnerApprovals { get; set; } = [];

    /// <summary>Owners who have to approve.</summary>
    public List<string> OwnerIds { get; set; } = [];

    /// <summary>SHA-256 of the lines as they were submitted, lower-case hex.</summary>
    public string LinesHash { get; set; } = "";

    public bool IsApprovedBy(string ownerId) => OwnerApprovals.Exists(a => a.StartsWith(ownerId + " ", StringComparison.Ordinal));

    /// <summary>Owners who have not approved yet.</summary>
    public IEnumerable<string> Waiting() => OwnerIds.Where(id => !IsApprovedBy(id));
}
