using System.Text.Json.Serialization;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.Readiness;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Documents;

/// <summary>Controlled documents: published versions with their fingerprints, in force on their day, replaced by the next.</summary>
public sealed class DocumentsWorkflow : Workflow
{
    public override string Slug => "documents";

    public override Sentence Title => "Documents";

    public override IReadOnlyList<string> Clauses => ["policy", "documentation-creating", "documentation-control"];

    public override JsonSerializerContext Json => DocumentsJson.Default;

    public override IReadOnlyList<ILifecycle> Lifecycles => [ControlledDocument.Lifecycle, DocumentVersion.Lifecycle];

    public override IReadOnlyList<Job> Jobs => [new PublishWhatIsInForce()];

    public override IReadOnlyList<ClauseTest> ClauseTests => PolicyTests.All;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(string))]
internal sealed partial class DocumentsJson : JsonSerializerContext;
