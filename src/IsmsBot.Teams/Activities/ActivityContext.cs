using System.Text.Json.Serialization;

namespace IsmsBot.Teams.Activities;

/// <summary>Source-generated reading of what Teams and the Connector send.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    MaxDepth = ActivityJson.MaxDepth,
    AllowDuplicateProperties = false,
    Converters = [typeof(LenientJson.Text), typeof(LenientJson.Flag), typeof(LenientJson.Time)])]
[JsonSerializable(typeof(Activity))]
internal sealed partial class ActivityContext : JsonSerializerContext;
