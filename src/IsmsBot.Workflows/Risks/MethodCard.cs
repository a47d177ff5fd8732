namespace IsmsBot.Workflows.Risks;

/// <summary>A present risk that another method would put into another band, or cannot hold.</summary>
public sealed record BandMove(string RiskId, string Title, int Score, Band From, Band To, bool OffTheScale);

/// <summary>A method version: scales, bands, rules and appetite, with what it would do to the present risks before anybody approves it.</summary>
public sealed record MethodCard(string? MethodId, int Version, string Label, MethodState? Status, MethodContent Method, string? Author, IReadOnlyList<BandMove> Moves, int Risks, ChangeMethod Typed) : Card
{
    private const int MostMoves = 8;

    public bool MayApprove { get; init; }

    public bool MayEdit { get; init; }

    /// <summary>The method in force, when somebody is asked whether it still fits.</summary>
    public string? KeepId { get; init; }

    public override string Type => MethodId is null ? "method.review" : "method.approve";

    public override Sentence Summary => $"Risk method {Label}";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Status is { } state && Author is not null ? (Sentence)$"{state}, made by {Author}" : (Sentence)"In force");
        kit.Title(Summary);
        kit.Text(Sentence.Of(Method.Appetite.In(kit.Language)));
        kit.Facts(
            ("Scale", $"{Method.Size()} by {Method.Size()}"),
            ("Likelihood", Sentence.Of(string.Join("; ", Method.Likelihood.Select(s => $"{s.Value} {s.Name.In(kit.Language)}")))),
            ("Impact", Sentence.Of(string.Join("; ", Method.Impact.Select(s => $"{s.Value} {s.Name.In(kit.Language)}")))));
        kit.Table(["Band", "Scores", "Owner may accept", "Treated within"], [.. Method.Bands.Select(Row)], 2, 2, 3, 2);
        if (MethodId is not null)
        {
            Effect(kit);
        }

        if (MayApprove && Status == MethodState.InApproval)
        {
            kit.Button("Approve", new ApproveMethod(MethodId!, Version), ButtonStyle.Main);
            kit.More("Send back", form =>
            {
                form.Ask(nameof(ReturnMethod.Reason), "What has to change?", multiline: true, most: 500);
                form.Button("Send it back", new ReturnMethod(MethodId!, Version), ButtonStyle.Destructive);
            });
        }

        if (KeepId is not null)
        {
            kit.Button("Keep it", new KeepMethod(KeepId), ButtonStyle.WithoutInputs);
        }

        if (MayEdit)
        {
            kit.More("Change", Form);
        }

        kit.Footer(MethodId ?? "ISMS-MTH-001", "risk-assessment-process");
    }

    private void Effect(CardKit kit)
    {
        kit.Heading("What it does to the present risks");
        kit.Text(Moves.Count == 0 ? (Sentence)$"None of {Risks} open risks changes its band." : (Sentence)$"{Moves.Count} of {Risks} open risks change.");
        foreach (var move in Moves.Take(MostMoves))
        {
            kit.Row(Sentence.Of(move.Title), move.OffTheScale ? (Sentence)$"{move.RiskId}: {move.Score}, {move.From}; its rating is off the new scale" : (Sentence)$"{move.RiskId}: {move.Score}, from {move.From} to {move.To}", move.To > move.From ? Tone.Attention : Tone.Default);
        }
    }

    private void Form(CardKit form)
    {
        form.AskNumber(nameof(ChangeMethod.Size), "Steps of the scales", Typed.Size ?? Method.Size(), MethodContent.SmallestSize, MethodContent.LargestSize);
        form.AskNumber(nameof(ChangeMethod.LowTo), "Low goes up to", Typed.LowTo ?? Max(Band.Low), 1, MethodContent.LargestSize * MethodContent.LargestSize);
        form.AskNumber(nameof(ChangeMethod.MediumTo), "Medium goes up to", Typed.MediumTo ?? Max(Band.Medium), 1, MethodContent.LargestSize * MethodContent.LargestSize);
        form.AskNumber(nameof(ChangeMethod.HighTo), "High goes up to", Typed.HighTo ?? Max(Band.High), 1, MethodContent.LargestSize * MethodContent.LargestSize);
        form.Ask(nameof(ChangeMethod.LikelihoodWords), "Words for likelihood, one per line; German after a bar", Typed.LikelihoodWords, required: false, multiline: true, most: 500);
        form.Ask(nameof(ChangeMethod.ImpactWords), "Words for impact, one per line; German after a bar", Typed.ImpactWords, required: false, multiline: true, most: 500);
        form.Ask(nameof(ChangeMethod.Appetite), "Appetite in words", Typed.Appetite, required: false, multiline: true, most: 1000);
        form.Button("Send for approval", new ChangeMethod(), ButtonStyle.Main);
    }

    private int Max(Band band) => Method.Bands.FirstOrDefault(b => b.Band == band)?.Max ?? 1;

    private IReadOnlyList<Sentence> Row(BandRange band)
    {
        var rule = Method.RuleOf(band.Band);
        return
        [
            $"{band.Band}", $"{band.Min} to {band.Max}",
            !rule.OwnerMayAccept ? (Sentence)"no" : rule.EndorsedByTop ? (Sentence)$"{rule.MaxMonths} months, endorsed" : (Sentence)$"{rule.MaxMonths} months",
            rule.TreatmentDays is { } days ? (Sentence)$"{days} days" : (Sentence)"no limit",
        ];
    }
}
