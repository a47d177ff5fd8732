namespace IsmsBot.Workflows.Documents;

/// <summary>The document set as people look after it: found, kept right, reviewed every year, withdrawn, and what is missing (7.5.1).</summary>
public sealed class DocumentsWorkflow : Workflow
{
    public override Sentence Title => "Documents";

    public override IReadOnlyList<string> Clauses => ["documentation-general", "documentation-creating", "documentation-control"];

    public override JsonSerializerContext Json => DocumentsJson.Default;

    public override IReadOnlyList<ClauseTest> ClauseTests => DocumentChecks.All;

    public override IReadOnlyList<Card> SampleCards => [.. base.SampleCards, .. DocumentExamples.Cards];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(ConfirmUnchanged))]
[JsonSerializable(typeof(RegisterDocument))]
[JsonSerializable(typeof(RegisterOutside))]
[JsonSerializable(typeof(WithdrawDocument))]
internal sealed partial class DocumentsJson : JsonSerializerContext;
