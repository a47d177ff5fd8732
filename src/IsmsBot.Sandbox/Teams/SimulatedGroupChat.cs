namespace IsmsBot.Sandbox.Teams;

/// <summary>A group chat, to which the bot can be added.</summary>
public sealed record SimulatedGroupChat(string Id, string Name)
{
    /// <summary>Entra ids of the members; null means everybody.</summary>
    public IReadOnlySet<Guid>? Members { get; init; }

    /// <summary>The group chat that a tenant has unless told otherwise.</summary>
    public static SimulatedGroupChat Default { get; } = new("19:b1000000000000000000000000000001@thread.v2", "ISMS core group");
}
