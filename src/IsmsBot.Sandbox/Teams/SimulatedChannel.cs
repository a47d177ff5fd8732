namespace IsmsBot.Sandbox.Teams;

/// <summary>A channel of a team. The General channel has the id of its team.</summary>
public sealed record SimulatedChannel(string Id, string Name)
{
    /// <summary>Entra ids of those who see the channel; null means the members of the team.</summary>
    public IReadOnlySet<Guid>? Members { get; init; }
}
