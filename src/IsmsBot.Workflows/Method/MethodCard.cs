namespace IsmsBot.Workflows.Method;

/// <summary>
/// A method version: scales, bands, rules and appetite; what it would do to what is rated now, before anybody approves it; the form for the next
/// one.
/// </summary>
/// <param name="Method">The version; null before there is one, for the method that an organisation begins with.</param>
/// <param name="Content">What it says.</param>
public sealed record MethodCard(RiskMethod? Method, MethodContent Content) : Card
{
    private const int MostMoves = 8;

    /// <summary>Name of the person who made it.</summary>
    public string Author { get; init; } = "";

    /// <summary>Null for a version whose effect is not to be decided about.</summary>
    public MethodEffect? Effect { get; init; }

    public IReadOnlyList<OfferedStep> Steps { get; init; } = [];

    /// <summary>What stands in the form for the next version; null when the reader may not propose one.</summary>
    public ChangeMethod? Next { get; init; }

    public override string Type => Effect is null ? "method.review" : "method.approve";

    public override Sentence Summary => $"Risk method {Method?.VersionLabel ?? "1.0"}";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Method is null or { Status: MethodState.Active } ? (Sentence)"In force" : (Sentence)$"{Method.Status}, made by {Author}");
        kit.Title(Summary);
        kit.Text(Sentence.Of(Content.Appetite.In(kit.Language)));
        kit.Facts(
            ("Scale", $"{Content.Size()} by {Content.Size()}"),
            ("Likelihood", Sentence.Of(string.Join("; ", Content.Likelihood.Select(s => $"{s.Value} {s.Name.In(kit.Language)}")))),
            ("Impact", Sentence.Of(string.Join("; ", Content.Impact.Select(s => $"{s.Value} {s.Name.In(kit.Language)}")))));
        kit.Table(["Band", "Scores", "Owner may accept", "Treated within"], [.. Content.Bands.Select(Row)], 2, 2, 3, 2);
        if (Effect is { } effect)
        {
            Draw(effect, kit);
        }

        kit.Steps(Steps);
        if (Next is { } next)
        {
            kit.More("Change", form => next.Draw(form, Content));
        }

        kit.Footer(Method?.Id ?? RiskMethod.Document, "risk-assessment-process");
    }

    private static void Draw(MethodEffect effect, CardKit kit)
    {
        kit.Heading("What it does to the present risks");
        kit.Text(effect.Moves.Count == 0
            ? (Sentence)$"None of {effect.Rated:open risk|open risks} changes its band."
            : (Sentence)$"{effect.Moves.Count} of {effect.Rated:open risk changes|open risks change}.");
        foreach (var move in effect.Moves.Take(MostMoves))
        {
            var becomes = move.OffTheScale
                ? (Sentence)$"{move.RiskId}: {move.Score}, {move.From}; its rating is off the new scale"
                : (Sentence)$"{move.RiskId}: {move.Score}, from {move.From} to {move.To}";
            kit.Row(Sentence.Of(move.Title), becomes, move.To > move.From ? Tone.Attention : Tone.Default);
        }
    }

    private IReadOnlyList<Sentence> Row(BandRange band)
    {
        var rule = Content.RuleOf(band.Band);
        return
        [
            $"{band.Band}", $"{band.Min} to {band.Max}",
            !rule.OwnerMayAccept ? (Sentence)"no"
                : rule.EndorsedByTop ? (Sentence)$"{rule.MaxMonths:month|months}, endorsed" : (Sentence)$"{rule.MaxMonths:month|months}",
            rule.TreatmentDays is { } days ? (Sentence)$"{days:day|days}" : (Sentence)"no limit",
        ];
    }
}
