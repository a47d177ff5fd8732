namespace IsmsBot.Workflows.Risks;

/// <summary>How the content of a method is kept.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(MethodContent))]
internal sealed partial class MethodJson : JsonSerializerContext;
