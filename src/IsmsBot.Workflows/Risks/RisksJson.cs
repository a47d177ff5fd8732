namespace IsmsBot.Workflows.Risks;

/// <summary>The acts of the room as buttons and forms send them: inputs arrive as strings, empty ones not at all.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, PropertyNameCaseInsensitive = true,
    Converters = [typeof(Kernel.Acts.TickedOrNot), typeof(Kernel.Acts.DayOrNothing)])]
[JsonSerializable(typeof(RateRisk))]
[JsonSerializable(typeof(PreviewRating))]
[JsonSerializable(typeof(GiveOpinion))]
[JsonSerializable(typeof(ReassessRisk))]
[JsonSerializable(typeof(ShowRating))]
[JsonSerializable(typeof(PlanAction))]
internal sealed partial class RisksJson : JsonSerializerContext;
