namespace IsmsBot.Workflows.Method;

public enum MethodState
{
    Draft,
    InApproval,
    Active,
    Superseded,
}

/// <summary>The criteria and rules for rating risk, as one version in force (6.1.2 a).</summary>
public sealed class RiskMethod : Issued<MethodState>
{
    /// <summary>The document that says the method in words.</summary>
    public const string Document = "ISMS-MTH-001";

    /// <summary>Scales, bands, rules and appetite as JSON; see <see cref="MethodContent"/>.</summary>
    public required string Content { get; set; }

    /// <summary>The yearly look that was last asked for.</summary>
    public DateOnly? LastAskedOn { get; set; }

    /// <summary>When it has to have been looked at; null when nothing is asked.</summary>
    public DateOnly? CheckBy { get; set; }

    public MethodContent Read() => MethodContent.Read(Content);
}
