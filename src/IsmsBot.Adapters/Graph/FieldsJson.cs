using System.Text.Json.Serialization;

namespace IsmsBot.Adapters.Graph;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(MoveBody))]
[JsonSerializable(typeof(FolderBody))]
[JsonSerializable(typeof(SessionBody))]
internal sealed partial class FieldsJson : JsonSerializerContext;

internal sealed record ParentBody(string Id);

internal sealed record MoveBody(ParentBody ParentReference, string Name);

internal sealed record FolderBody(string Name)
{
    public FolderFacet Folder { get; } = new();

    [JsonPropertyName("@microsoft.graph.conflictBehavior")]
    public string Conflict { get; } = "fail";
}

internal sealed record FolderFacet;

internal sealed record SessionBody(SessionItem Item);

internal sealed record SessionItem([property: JsonPropertyName("@microsoft.graph.conflictBehavior")] string Conflict);
