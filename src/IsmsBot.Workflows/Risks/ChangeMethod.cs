namespace IsmsBot.Workflows.Risks;

/// <summary>Drafts the next version of the method and asks top management; what it would do to the present risks is on their card (6.1.2 a).</summary>
public sealed record ChangeMethod(
    int? Size = null, int? LowTo = null, int? MediumTo = null, int? HighTo = null, string? LikelihoodWords = null, string? ImpactWords = null, string? Appetite = null) : FreeAct
{
    private const int ApprovalDays = 14;

    public override Who Allowed() => Who.May("method.edit");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var now = await MethodInForce.FindAsync(turn.Db, turn.Cancellation);
        var content = Make(now?.Content);
        var problems = content.Complaints().ToList();
        if (problems.Count > 0)
        {
            throw Refuse.With(MethodCards.Form(now, this), "GEN-04", ("fields", Sentence.List(problems)));
        }

        var method = turn.Create(new RiskMethod
        {
            Id = await NumberSeries.NextAsync(turn.Db, "RMV", turn.Cancellation),
            Title = $"Risk method {NextLabel(now?.Label)}",
            VersionLabel = NextLabel(now?.Label),
            Content = content.Write(),
            DocumentCode = "ISMS-MTH-001",
            AuthorId = turn.ActorId,
        });
        turn.Move(method, "submit");
        var top = (await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation)).Where(p => p.Id != turn.ActorId).ToList();
        var card = await MethodCards.ForAsync(turn, method);
        await turn.AskForApprovalAsync(method, FingerprintOf(method), top, turn.Today.AddDays(ApprovalDays), card with { MayApprove = true });
        return Reply.With(card, $"Sent to {top.Select(p => p.Name)} for approval. The method in force stays until then.");
    }

    private static string FingerprintOf(RiskMethod method) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(method.Content)));

    private MethodContent Make(MethodContent? now)
    {
        var size = Size ?? now?.Size() ?? 5;
        var start = now is not null && now.Size() == size ? now : DefaultMethod.Of(size is >= 2 and <= 12 ? size : 5);
        int To(int? asked, Band band) => asked ?? start.Bands.First(b => b.Band == band).Max;
        return start with
        {
            Bands = DefaultMethod.Bands(size, To(LowTo, Band.Low), To(MediumTo, Band.Medium), To(HighTo, Band.High)),
            Likelihood = [.. Named(LikelihoodWords, start.Likelihood, (step, name) => step with { Name = name })],
            Impact = [start.Impact[0], .. Named(ImpactWords, [.. start.Impact.Skip(1)], (step, name) => step with { Name = name })],
            Appetite = string.IsNullOrWhiteSpace(Appetite) ? start.Appetite : Words(Appetite),
        };
    }

    /// <summary>One word per line, in the order of the scale; German after a bar: "rare | selten".</summary>
    private static IEnumerable<T> Named<T>(string? lines, IReadOnlyList<T> steps, Func<T, MethodWords, T> name)
    {
        var words = (lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return steps.Select((step, i) => i < words.Length ? name(step, Words(words[i])) : step);
    }

    private static MethodWords Words(string text) => text.Split('|', 2, StringSplitOptions.TrimEntries) is [var english, var german] ? new MethodWords(english, german) : new MethodWords(text.Trim());

    private static string NextLabel(string? label) => $"{(int.TryParse(label?.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : 0) + 1}.0";
}

/// <summary>"risk method": the scales, bands and rules in force, and the form that proposes the next version.</summary>
public sealed class MethodView : View
{
    public override string Key => "risk-method";

    public override IReadOnlyList<string> Phrases => ["risk method", "change risk method"];

    public override IReadOnlyList<string> GermanPhrases => ["risikomethode"];

    public override Sentence Help => "Show the risk method in force, or propose the next version";

    public override string Permission => "risk.read";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var waiting = await turn.Db.Set<RiskMethod>().AsNoTracking().FirstOrDefaultAsync(m => m.Status == MethodState.InApproval, turn.Cancellation);
        return waiting is not null ? Reply.With(await MethodCards.ForAsync(turn, waiting))
            : Reply.With(MethodCards.Form(await MethodInForce.FindAsync(turn.Db, turn.Cancellation), new ChangeMethod()) with { MayEdit = turn.Actor.Scope("method.edit") is not null });
    }
}
