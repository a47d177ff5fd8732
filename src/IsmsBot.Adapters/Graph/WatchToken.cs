using System.Text.Json;
using System.Text.Json.Serialization;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// Where a look ended: the link of each library for the next one, and which foreign versions of still unresolved files were reported.
/// </summary>
/// <param name="Links">Delta links by library.</param>
/// <param name="Reported">Newest reported version by item.</param>
internal sealed record WatchToken(IReadOnlyDictionary<DocumentLibrary, string> Links, IReadOnlyDictionary<string, string> Reported)
{
    public string ToText() => JsonSerializer.Serialize(this, WatchTokenJson.Default.WatchToken);

    /// <summary>Null if it is none of ours.</summary>
    public static WatchToken? Read(string token)
    {
        try
        {
            return JsonSerializer.Deserialize(token, WatchTokenJson.Default.WatchToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(WatchToken))]
internal sealed partial class WatchTokenJson : JsonSerializerContext;
