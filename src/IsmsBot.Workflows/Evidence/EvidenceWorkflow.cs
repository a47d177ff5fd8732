namespace IsmsBot.Workflows.Evidence;

/// <summary>Proof that things were done: messages of Teams kept as records, and what was filed in the records library (7.5.3).</summary>
public sealed class EvidenceWorkflow : Workflow
{
    public override Sentence Title => "Evidence";

    public override Sentence Group => "Documents";

    public override IReadOnlyList<string> Clauses => ["documentation-control"];

    public override JsonSerializerContext Json => EvidenceJson.Default;

    public override IReadOnlyList<Card> SampleCards
    {
        get
        {
            var door = Said("Petra Lindqvar", "The badge door in Leeds was open again.", new DateTimeOffset(2026, 11, 16, 11, 4, 0, TimeSpan.Zero));
            (door.Code, door.LinkedTo) = ("ISMS-REC-OPS-2026-07", "RSK-0003");
            var typed = new SaveEvidence("0193", "RSK-0003", "ISMS-REC-OPS", "Second time this year.");
            return
            [
                new EvidenceCard(door, new SaveEvidence("0193")), new EvidenceCard(Said("Backup", "Done.", null), typed),
                new EvidenceSavedCard(door, "e6190a7d73e657e1c5cdc5ac5dfbfb9c265a97202660b9e57dae3ee98827597f", "https://example.test/record"),
            ];
        }
    }

    private static CapturedMessage Said(string by, string words, DateTimeOffset? at) => new()
    {
        Id = "0193",
        CapturedById = "P0008",
        CapturedAt = default,
        MessageId = "1",
        ConversationId = "2",
        SaidBy = by,
        SaidAt = at,
        Content = words,
        Words = words,
    };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(SaveEvidence))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
