namespace IsmsBot.Workflows.Treatments;

/// <summary>The acts of the room as buttons and forms send them: inputs arrive as strings, empty ones not at all.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, PropertyNameCaseInsensitive = true,
    Converters = [typeof(Kernel.Acts.TickedOrNot), typeof(Kernel.Acts.DayOrNothing)])]
[JsonSerializable(typeof(ProposeAgain))]
[JsonSerializable(typeof(ProposeTreatment))]
[JsonSerializable(typeof(ApproveTreatment))]
[JsonSerializable(typeof(CancelTreatment))]
[JsonSerializable(typeof(StartTreatment))]
[JsonSerializable(typeof(UpdateTreatment))]
[JsonSerializable(typeof(FinishTreatment))]
[JsonSerializable(typeof(MoveDate))]
[JsonSerializable(typeof(DecideDate))]
[JsonSerializable(typeof(VerifyTreatment))]
[JsonSerializable(typeof(RejectVerification))]
[JsonSerializable(typeof(RequestAcceptance))]
[JsonSerializable(typeof(AskTolerance))]
[JsonSerializable(typeof(AcceptRisk))]
[JsonSerializable(typeof(RejectAcceptance))]
[JsonSerializable(typeof(EndorseAcceptance))]
[JsonSerializable(typeof(RefuseAcceptance))]
[JsonSerializable(typeof(CloseRisk))]
[JsonSerializable(typeof(SubmitPlan))]
[JsonSerializable(typeof(ApproveMyLines))]
[JsonSerializable(typeof(ShowNewTreatment))]
internal sealed partial class TreatmentsJson : JsonSerializerContext;
