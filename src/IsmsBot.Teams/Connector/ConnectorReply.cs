namespace IsmsBot.Teams.Connector;

/// <summary>An outcome and the body of a success; empty otherwise.</summary>
internal readonly record struct ConnectorReply(SendOutcome Outcome, ReadOnlyMemory<byte> Body);
