using IsmsBot.Workflows.Risks.Register;

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
[JsonSerializable(typeof(ShowTrigger))]
[JsonSerializable(typeof(DismissTrigger))]
[JsonSerializable(typeof(StartTriggered))]
[JsonSerializable(typeof(StartChosen))]
[JsonSerializable(typeof(RaiseTrigger))]
[JsonSerializable(typeof(StartAssessment))]
[JsonSerializable(typeof(CompleteAssessment))]
[JsonSerializable(typeof(ChangeMethod))]
[JsonSerializable(typeof(ApproveMethod))]
[JsonSerializable(typeof(ReturnMethod))]
[JsonSerializable(typeof(ImportRegister))]
[JsonSerializable(typeof(DropImport))]
[JsonSerializable(typeof(ShowImport))]
[JsonSerializable(typeof(ExportRegister))]
[JsonSerializable(typeof(KeepMethod))]
[JsonSerializable(typeof(ShowMethod))]
[JsonSerializable(typeof(PlanAction))]
internal sealed partial class RisksJson : JsonSerializerContext;
