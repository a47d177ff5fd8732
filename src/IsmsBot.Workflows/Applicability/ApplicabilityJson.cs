namespace IsmsBot.Workflows.Applicability;

/// <summary>The acts of the room as buttons and forms send them: inputs arrive as strings, empty ones not at all.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, PropertyNameCaseInsensitive = true,
    Converters = [typeof(Kernel.Acts.TickedOrNot), typeof(Kernel.Acts.DayOrNothing)])]
[JsonSerializable(typeof(DecideControl))]
[JsonSerializable(typeof(EditControl))]
[JsonSerializable(typeof(SubmitSoa))]
[JsonSerializable(typeof(CreateOwnControl))]
internal sealed partial class ApplicabilityJson : JsonSerializerContext;
