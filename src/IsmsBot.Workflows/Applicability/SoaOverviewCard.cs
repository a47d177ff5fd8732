namespace IsmsBot.Workflows.Applicability;

/// <summary>
/// The Statement of Applicability as a whole: totals per theme, what is left out and why, what has changed, what is necessary but missing.
/// </summary>
/// <param name="Version">One version of it; null for the lines as they are now.</param>
/// <param name="Entries">Every line, as it is now.</param>
public sealed record SoaOverviewCard(SoaVersion? Version, IReadOnlyList<SoaStanding> Entries) : Card
{
    private const int MostNamed = 20;
    private const int MostExcluded = 6;

    /// <summary>Label of the version in force.</summary>
    public string? InForce { get; init; }

    public string? Author { get; init; }

    /// <summary>Controls that were decided otherwise in the version in force.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>Controls that treatments and risks rely on and that are not included.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    public IReadOnlyList<OfferedStep> Steps { get; init; } = [];

    /// <summary>Where whoever decides sees the whole document.</summary>
    public (Sentence Title, string Url)? Link { get; init; }

    /// <summary>Whether its reader makes versions.</summary>
    public bool IsForMaker { get; init; }

    public override string Type => Version is null ? "soa.prepare" : "soa.approve";

    public override Sentence Summary => Version is null ? (Sentence)"Statement of Applicability"
        : (Sentence)$"Statement of Applicability {Version.VersionLabel}";

    public static async Task<SoaOverviewCard> OfAsync(SoaVersion? version, Reader reader)
    {
        var register = IssueRegister.Of<SoaVersion>();
        var entries = await SoaStanding.AllAsync(reader.Turn);
        var inForce = await register.InForce(reader.Db).AsNoTracking().FirstOrDefaultAsync(reader.Cancellation);
        var lines = version?.Lines ?? SoaLines.Write(entries.Select(e => e.Line));
        return new SoaOverviewCard(version, entries)
        {
            InForce = inForce?.VersionLabel,
            Author = version is null ? null : await reader.NameAsync(version.AuthorId),
            Changed = inForce is null || inForce.Id == version?.Id ? [] : [.. SoaLines.Changed(inForce.Lines, lines).Select(l => l.ControlId)],
            Missing = await Necessary.MissingAsync(reader.Db, reader.Cancellation),
            Steps = version is null ? [] : await register.OfferedAsync(version, reader),
            Link = version is null ? null : await register.LookAsync(version, reader),
            IsForMaker = version is null && await reader.MayAsync(register.WhoTakes("submit"), null),
        };
    }

    public override void Draw(CardKit kit)
    {
        kit.Overline(Version is { } version ? (Sentence)$"Version {version.VersionLabel}, {version.Status}, made by {Author}"
            : InForce is null ? (Sentence)"No version is in force yet" : (Sentence)$"In force: version {InForce}");
        kit.Title(Summary);

        // Facts and no table: the names of the themes break in the columns of a phone.
        kit.Facts(
            [.. Entries.GroupBy(e => Themes.Of(e.ControlId)).OrderBy(theme => theme.Key).Select(theme => ((Sentence)$"{theme.Key}", Totals(theme)))]);
        DrawExcluded(kit, [.. Entries.Where(e => e.Applicability == Applies.Excluded)]);
        kit.Facts(
            ("Changed since then", Sentence.Some(Changed, MostNamed)), ("Still to decide", Sentence.Some(SoaStanding.Undecided(Entries), MostNamed)),
            ("Necessary, but not included", Sentence.Some(Missing, MostNamed)));
        if (Missing.Count > 0)
        {
            kit.Notice(Tone.Attention, "Treatments or risks rely on controls that are not included. Include them first.");
        }

        kit.Steps(Steps);
        if (Link is { } link)
        {
            kit.Link(link.Title, link.Url);
        }

        if (IsForMaker)
        {
            kit.Button("Send for approval", new SubmitSoa(), ButtonStyle.Main);
            kit.More("Own control", CreateOwnControl.Draw);
        }

        kit.Footer(Version?.Id ?? SoaChecks.Document, "risk-treatment-process");
    }

    private static Sentence Totals(IEnumerable<SoaStanding> theme)
    {
        var (included, works) = (
            theme.Count(e => e.Applicability == Applies.Included), theme.Count(e => e.ImplementationStatus == Implementation.Implemented));
        return $"{included} included, {works} of them work; {theme.Count(e => e.Applicability == Applies.Excluded)} left out";
    }

    private static void DrawExcluded(CardKit kit, IReadOnlyList<SoaStanding> excluded)
    {
        foreach (var line in excluded.Take(MostExcluded))
        {
            kit.Row($"Left out: {line.ControlId} {line.Title}", Sentence.Of(line.Justification));
        }

        if (excluded.Count > MostExcluded)
        {
            var others = Sentence.Some([.. excluded.Skip(MostExcluded).Select(e => e.ControlId)], MostNamed);
            kit.Quiet($"and {excluded.Count - MostExcluded} more are left out: {others}.");
        }
    }
}
