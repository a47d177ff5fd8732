namespace IsmsBot.Sandbox.Teams;

/// <summary>A request that the connector got.</summary>
/// <param name="Timestamp">Monotonic time of arrival, in ticks of <see cref="Meter"/>.</param>
/// <param name="Status">Status of the answer; 0 when the connection was cut.</param>
public sealed record MeteredRequest(long Timestamp, string Method, string Path, int Status, string? Conversation, Guid? Person);
