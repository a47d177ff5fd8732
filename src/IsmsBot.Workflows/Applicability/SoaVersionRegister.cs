namespace IsmsBot.Workflows.Applicability;

/// <summary>Versions of the Statement of Applicability: the lines are frozen, and top management approves exactly them (6.1.3 d).</summary>
public sealed class SoaVersionRegister : Issue<SoaVersion>
{
    public override Noun Noun { get; } = new(
        "Statement of Applicability", "versions of the Statement of Applicability", "die Erklärung zur Anwendbarkeit",
            "Fassungen der Erklärung zur Anwendbarkeit");

    public override IReadOnlyList<string> ShortNames => ["soa", "prepare soa"];

    public override IReadOnlyList<string> ShortNamesInGerman => ["soa vorbereiten"];

    public override string Permission => "soa.read";

    public override async Task<Card> CardAsync(SoaVersion record, Reader reader) => await SoaOverviewCard.OfAsync(record, reader);

    protected override async Task<Card> InForceCardAsync(SoaVersion? inForce, Turn turn) => await SoaOverviewCard.OfAsync(null, turn.Reader);

    protected override string FingerprintOf(SoaVersion version) => version.EntriesHash;

    protected override async Task RefuseUnlessReadyAsync(SoaVersion version, Turn turn)
    {
        var entries = await SoaStanding.AllAsync(turn);
        if (SoaLines.HashOf(SoaLines.Write(entries.Select(e => e.Line))) != version.EntriesHash)
        {
            var last = entries.MaxBy(e => e.UpdatedAt)!;
            throw await ChangedSinceAsync(version, last.Id, last.UpdatedAt, last.UpdatedById, turn);
        }
    }

    protected override Sentence Submitted(SoaVersion version, IReadOnlyList<Person> asked) =>
        $"Version {version.VersionLabel} is frozen. I have asked {asked.Select(p => p.Name)} to approve it.";

    protected override Func<Turn, SoaVersion, SoaVersion?, Task<GeneratedDocument?>> Render => SoaDocument.WriteAsync;

    protected override IReadOnlyList<SoaVersion> Examples => [SoaExamples.Version];

    protected override Card ExampleCard(SoaVersion record) => SoaExamples.Waiting with { Steps = StepsOf(record) };
}
