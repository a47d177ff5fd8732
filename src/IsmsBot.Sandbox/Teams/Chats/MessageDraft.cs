using System.Text.Json.Serialization;

namespace IsmsBot.Sandbox.Teams.Chats;

/// <summary>A message before it has an id. Without author it is the bot's; Thread is the root message in a channel.</summary>
internal sealed record MessageDraft
{
    public Guid? Author { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    [JsonConverter(typeof(RawJson))]
    public byte[]? Card { get; init; }

    public string? Summary { get; init; }

    public bool Alert { get; init; }

    public long? Thread { get; init; }
}
