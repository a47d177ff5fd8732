namespace IsmsBot.Workflows.Risks;

public enum MethodState
{
    Draft,
    InApproval,
    Active,
    Superseded,
}

/// <summary>The criteria and rules for rating risk, as one version in force (6.1.2 a).</summary>
public sealed class RiskMethod : Record<MethodState>
{
    /// <summary>major.minor.</summary>
    public required string VersionLabel { get; init; }

    /// <summary>Scales, bands, rules and appetite as JSON; see <see cref="MethodContent"/>.</summary>
    public required string Content { get; set; }

    public required string DocumentCode { get; init; }

    public required string AuthorId { get; init; }

    public string? ApprovedById { get; set; }

    public DateOnly? ApprovedAt { get; set; }

    /// <summary>The yearly look that was last asked for.</summary>
    public DateOnly? LastAskedOn { get; set; }

    /// <summary>When it has to have been looked at; null when nothing is asked.</summary>
    public DateOnly? CheckBy { get; set; }

    public MethodContent Read() => MethodContent.Read(Content);
}
