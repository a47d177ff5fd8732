using System.Diagnostics.CodeAnalysis;

namespace IsmsBot.Teams.Connector;

/// <summary>An outcome and what the service answered.</summary>
public sealed record ConnectorResult<T>(SendOutcome Outcome, T? Value)
    where T : class
{
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Outcome.IsDelivered && Value is not null;
}
