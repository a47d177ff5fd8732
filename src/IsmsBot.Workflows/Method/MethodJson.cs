namespace IsmsBot.Workflows.Method;

/// <summary>How the content of a method is kept.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(MethodContent))]
[JsonSerializable(typeof(DefaultWords))]
internal sealed partial class MethodJson : JsonSerializerContext;
