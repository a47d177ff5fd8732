using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams;

/// <summary>A request to the connector, as fault rules see it.</summary>
/// <param name="Path">Path below the service URL, decoded, such as /v3/conversations.</param>
/// <param name="Conversation">Id of the conversation it is about, with thread; null when there is none.</param>
/// <param name="Person">Entra id of the person whose chat it is about; null when there is none.</param>
public sealed record ConnectorRequest(string Method, string Path, string? Conversation, Guid? Person, JsonObject? Body);
