namespace IsmsBot.Sandbox.Teams;

/// <summary>A team with its channels; the first channel is General and carries the id of the team.</summary>
public sealed record SimulatedTeam(string Id, string Name, Guid AadGroupId, IReadOnlyList<SimulatedChannel> Channels)
{
    /// <summary>Entra ids of the members; null means everybody.</summary>
    public IReadOnlySet<Guid>? Members { get; init; }

    /// <summary>The team "ISMS" with General, ISMS and Management.</summary>
    public static SimulatedTeam Isms { get; } = new(
        "19:a1000000000000000000000000000001@thread.tacv2",
        "ISMS",
        new Guid("a1000000-0000-4000-8000-000000000001"),
        [
            new SimulatedChannel("19:a1000000000000000000000000000001@thread.tacv2", "General"),
            new SimulatedChannel("19:a1000000000000000000000000000002@thread.tacv2", "ISMS"),
            new SimulatedChannel("19:a1000000000000000000000000000003@thread.tacv2", "Management"),
        ]);

    /// <summary>The channel of this name.</summary>
    public SimulatedChannel Channel(string name) =>
        Channels.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"Team {Name} has no channel {name}.", nameof(name));

    internal bool Sees(SimulatedChannel channel, Guid person) =>
        (Members is null || Members.Contains(person)) && (channel.Members is null || channel.Members.Contains(person));
}
