using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>Versions of documents from draft to publication: written, reviewed, approved, in force on their day, replaced (7.5.2, 5.2).</summary>
public sealed class VersionsWorkflow : Workflow
{
    public override Sentence Title => "Versions";

    public override Sentence Group => "Documents";

    public override IReadOnlyList<string> Clauses => ["policy", "documentation-creating", "documentation-control"];

    public override JsonSerializerContext Json => VersionsJson.Default;

    public override IReadOnlyList<ClauseTest> ClauseTests => [.. PolicyChecks.All, .. VersionChecks.All];

    public override IReadOnlyList<Card> SampleCards => [.. base.SampleCards, .. VersionExamples.Cards];
}

/// <summary>The acts of the room as buttons and forms send them: inputs arrive as strings, empty ones not at all.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, PropertyNameCaseInsensitive = true,
    Converters = [typeof(TickedOrNot), typeof(DayOrNothing)])]
[JsonSerializable(typeof(ApproveVersion))]
[JsonSerializable(typeof(CommentDraft))]
[JsonSerializable(typeof(CompareVersions))]
[JsonSerializable(typeof(DropDraft))]
[JsonSerializable(typeof(MakeMajor))]
[JsonSerializable(typeof(NoObjections))]
[JsonSerializable(typeof(PassReview))]
[JsonSerializable(typeof(RejectVersion))]
[JsonSerializable(typeof(ShowNewDraft))]
[JsonSerializable(typeof(ShowSubmit))]
[JsonSerializable(typeof(StartDraft))]
[JsonSerializable(typeof(SubmitReview))]
[JsonSerializable(typeof(Identification))]
internal sealed partial class VersionsJson : JsonSerializerContext;
