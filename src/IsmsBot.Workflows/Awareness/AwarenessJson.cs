namespace IsmsBot.Workflows.Awareness;

/// <summary>The acts of the room as buttons and forms send them: inputs arrive as strings, empty ones not at all.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, PropertyNameCaseInsensitive = true,
    Converters = [typeof(Kernel.Acts.TickedOrNot), typeof(Kernel.Acts.DayOrNothing)])]
[JsonSerializable(typeof(OpenContent))]
[JsonSerializable(typeof(Acknowledge))]
[JsonSerializable(typeof(FinishLesson))]
[JsonSerializable(typeof(AskOwner))]
[JsonSerializable(typeof(AnswerQuestion))]
[JsonSerializable(typeof(Defer))]
[JsonSerializable(typeof(Exempt))]
[JsonSerializable(typeof(ApproveCampaign))]
[JsonSerializable(typeof(StartCampaign))]
[JsonSerializable(typeof(CancelCampaign))]
[JsonSerializable(typeof(CloseCampaign))]
[JsonSerializable(typeof(RemindNow))]
[JsonSerializable(typeof(RemindMyTeam))]
[JsonSerializable(typeof(TalkDone))]
[JsonSerializable(typeof(ShowCoverage))]
[JsonSerializable(typeof(ShowCampaign))]
[JsonSerializable(typeof(ShowEnrolment))]
[JsonSerializable(typeof(ShowDeferral))]
[JsonSerializable(typeof(ShowTask))]
[JsonSerializable(typeof(LessonContent))]
internal sealed partial class AwarenessJson : JsonSerializerContext;
