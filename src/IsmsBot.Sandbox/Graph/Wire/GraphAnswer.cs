using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>What is answered: JSON, bytes or nothing.</summary>
internal sealed record GraphAnswer(int Status, JsonNode? Json = null)
{
    public const string JsonType = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

    public byte[]? Bytes { get; init; }

    /// <summary>Body of an error, already written.</summary>
    public string? Text { get; init; }

    public string? Location { get; init; }

    public string? RetryAfter { get; init; }

    public string ContentType { get; init; } = JsonType;

    public static GraphAnswer Nothing() => new(204);

    public static GraphAnswer Found(string location) => new(302) { Location = location };
}
