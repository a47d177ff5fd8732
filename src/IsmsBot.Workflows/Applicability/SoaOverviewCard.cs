namespace IsmsBot.Workflows.Applicability;

public sealed record ThemeTotal(Theme Theme, int Included, int Implemented, int Excluded, int Undecided);

public enum Theme
{
    Organizational,
    People,
    Physical,
    Technological,

    /// <summary>Controls that Annex A does not have.</summary>
    Own,
}

public sealed record ExcludedLine(string ControlId, string Title, string Why);

/// <summary>The Statement of Applicability as a whole: totals per theme, what is left out and why, what has changed, what is necessary but missing.</summary>
public sealed record SoaOverviewCard(
    string? VersionId, int Version, string? Label, string? InForce, SoaVersionState? Status, IReadOnlyList<ThemeTotal> Totals, IReadOnlyList<ExcludedLine> Excluded, IReadOnlyList<string> Changed,
    IReadOnlyList<string> Undecided, IReadOnlyList<string> Missing, string? Author) : Card
{
    private const int MostNamed = 20;
    private const int MostExcluded = 6;

    public bool MaySubmit { get; init; }

    public bool MayApprove { get; init; }

    public override string Type => VersionId is null ? "soa.prepare" : "soa.approve";

    public override Sentence Summary => Label is null ? (Sentence)"Statement of Applicability" : (Sentence)$"Statement of Applicability {Label}";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Status is { } state ? (Sentence)$"Version {Label}, {state}, made by {Author}" : InForce is null ? (Sentence)"No version is in force yet" : (Sentence)$"In force: version {InForce}");
        kit.Title(Summary);
        // Facts and no table: the names of the themes break in the columns of a phone.
        kit.Facts([.. Totals.Select(t => ((Sentence)$"{t.Theme}", (Sentence)$"{t.Included} included, {t.Implemented} of them work; {t.Excluded} left out"))]);
        foreach (var line in Excluded.Take(MostExcluded))
        {
            kit.Row($"Left out: {line.ControlId} {line.Title}", Sentence.Of(line.Why));
        }

        if (Excluded.Count > MostExcluded)
        {
            kit.Quiet($"and {Excluded.Count - MostExcluded} more are left out: {Sentence.Some([.. Excluded.Skip(MostExcluded).Select(e => e.ControlId)], MostNamed)}.");
        }

        kit.Facts(("Changed since then", Sentence.Some(Changed, MostNamed)), ("Still to decide", Sentence.Some(Undecided, MostNamed)), ("Necessary, but not included", Sentence.Some(Missing, MostNamed)));
        if (Missing.Count > 0)
        {
            kit.Notice(Tone.Attention, "Treatments or risks rely on controls that are not included. Include them first.");
        }

        if (VersionId is null && MaySubmit)
        {
            kit.Button("Send for approval", new SubmitSoa(), ButtonStyle.Main);
            kit.More("Own control", form =>
            {
                form.Text("For what Annex A does not have. It gets a number such as C.1 and is decided on like the others.");
                form.Ask(nameof(CreateOwnControl.Name), "Name", most: 120);
                form.Ask(nameof(CreateOwnControl.Purpose), "What is it for?", multiline: true, most: 500);
                form.Button("Add the control", new CreateOwnControl(), ButtonStyle.Main);
            });
        }

        if (VersionId is not null && MayApprove && Status == SoaVersionState.InApproval)
        {
            kit.Button("Approve", new ApproveSoa(VersionId, Version), ButtonStyle.Main);
            kit.More("Send back", form =>
            {
                form.Ask(nameof(ReturnSoa.Reason), "What has to change?", multiline: true, most: 500);
                form.Button("Send it back", new ReturnSoa(VersionId, Version), ButtonStyle.Destructive);
            });
        }

        kit.Footer(VersionId ?? "ISMS-SOA-001", "risk-treatment-process");
    }
}
