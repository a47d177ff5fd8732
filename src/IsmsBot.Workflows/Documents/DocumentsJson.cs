namespace IsmsBot.Workflows.Documents;

/// <summary>The acts of the room as buttons and forms send them: inputs arrive as strings, empty ones not at all.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, PropertyNameCaseInsensitive = true,
    Converters = [typeof(Kernel.Acts.TickedOrNot), typeof(Kernel.Acts.DayOrNothing)])]
[JsonSerializable(typeof(StartDraft))]
[JsonSerializable(typeof(SubmitReview))]
[JsonSerializable(typeof(PassReview))]
[JsonSerializable(typeof(ReturnDraft))]
[JsonSerializable(typeof(CommentDraft))]
[JsonSerializable(typeof(NoObjections))]
[JsonSerializable(typeof(ApproveVersion))]
[JsonSerializable(typeof(RejectVersion))]
[JsonSerializable(typeof(DropDraft))]
[JsonSerializable(typeof(MakeMajor))]
[JsonSerializable(typeof(WithdrawDocument))]
[JsonSerializable(typeof(CompareVersions))]
[JsonSerializable(typeof(ShowVersion))]
[JsonSerializable(typeof(ShowSubmit))]
[JsonSerializable(typeof(ShowDocument))]
[JsonSerializable(typeof(ShowNewDraft))]
[JsonSerializable(typeof(ConfirmUnchanged))]
[JsonSerializable(typeof(ShowReview))]
[JsonSerializable(typeof(RestorePublished))]
[JsonSerializable(typeof(DraftFromDrift))]
[JsonSerializable(typeof(ShowDrift))]
[JsonSerializable(typeof(RegisterDocument))]
[JsonSerializable(typeof(SaveEvidence))]
[JsonSerializable(typeof(RegisterOutside))]
[JsonSerializable(typeof(AgreeToDispose))]
[JsonSerializable(typeof(KeepLonger))]
[JsonSerializable(typeof(ShowDisposal))]
[JsonSerializable(typeof(Kernel.Documents.Identification))]
internal sealed partial class DocumentsJson : JsonSerializerContext;
