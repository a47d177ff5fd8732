namespace IsmsBot.Workflows.Workforce;

/// <summary>The acts of the room as buttons and forms send them.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(HandOver))]
[JsonSerializable(typeof(ShowHandover))]
[JsonSerializable(typeof(ConfirmLeavers))]
internal sealed partial class WorkforceJson : JsonSerializerContext;
