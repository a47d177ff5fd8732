using System.Text.Json;
using System.Text.Json.Serialization;

namespace IsmsBot.Sandbox.Teams.Chats;

/// <summary>How a line of the journal is written.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ChatEvent))]
internal sealed partial class ChatEventJson : JsonSerializerContext;
