using IsmsBot.Workflows.Risks.Delphi;
using IsmsBot.Workflows.Risks.Register;

namespace IsmsBot.Workflows.Risks;

/// <summary>The acts of the room as buttons and forms send them: inputs arrive as strings, empty ones not at all.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, PropertyNameCaseInsensitive = true,
    Converters = [typeof(Kernel.Acts.TickedOrNot), typeof(Kernel.Acts.DayOrNothing)])]
[JsonSerializable(typeof(TriageRisk))]
[JsonSerializable(typeof(DismissRisk))]
[JsonSerializable(typeof(RateRisk))]
[JsonSerializable(typeof(PreviewRating))]
[JsonSerializable(typeof(SecondOpinion))]
[JsonSerializable(typeof(ReassessRisk))]
[JsonSerializable(typeof(ShowRisk))]
[JsonSerializable(typeof(ShowRating))]
[JsonSerializable(typeof(ShowTriage))]
[JsonSerializable(typeof(ShowOpinion))]
[JsonSerializable(typeof(ImportRegister))]
[JsonSerializable(typeof(DropImport))]
[JsonSerializable(typeof(ShowImport))]
[JsonSerializable(typeof(ExportRegister))]
[JsonSerializable(typeof(PlanAction))]
[JsonSerializable(typeof(ShowNewDelphi))]
[JsonSerializable(typeof(StartDelphi))]
[JsonSerializable(typeof(AnswerDelphi))]
[JsonSerializable(typeof(ExplainDelphi))]
[JsonSerializable(typeof(ShowDelphi))]
[JsonSerializable(typeof(DecideDelphi))]
[JsonSerializable(typeof(CancelDelphi))]
internal sealed partial class RisksJson : JsonSerializerContext;
