using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Libraries;

/// <summary>The watch over the libraries: what somebody changed by hand is seen, told and put back (7.5.3).</summary>
public sealed class LibrariesWorkflow : Workflow
{
    public override Sentence Title => "Libraries";

    public override Sentence Group => "Documents";

    public override IReadOnlyList<string> Clauses => ["documentation-control"];

    public override JsonSerializerContext Json => LibrariesJson.Default;

    public override IReadOnlyList<TaskKind> TaskKinds => [new(Drift.Kind, t => new ShowDrift(t.Id))];

    public override IReadOnlyList<ClauseTest> ClauseTests => LibraryChecks.All;

    public override IReadOnlyList<Card> SampleCards
    {
        get
        {
            var found = new Drift("3.0", "", "", "Site owner", "The PDF of ISMS-POL-001 3.0 is not the one that was stored.");
            var task = new TaskItem
            {
                Id = "TSK-0014",
                Title = "The published file was changed",
                Kind = Drift.Kind,
                AssigneeId = "P0042",
                SubjectId = "ISMS-POL-001",
                DueAt = new DateOnly(2026, 11, 20),
            };
            var card = new DriftCard(VersionExamples.Document, found, task, task.AssigneeId);
            return [card with { Again = true }, card with { Found = found with { By = "" }, Reader = null }];
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(DraftFromDrift))]
[JsonSerializable(typeof(RestorePublished))]
[JsonSerializable(typeof(ShowDrift))]
internal sealed partial class LibrariesJson : JsonSerializerContext;
