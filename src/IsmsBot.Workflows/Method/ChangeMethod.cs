namespace IsmsBot.Workflows.Method;

/// <summary>
/// Drafts the next version of the method and asks top management; what it would do to the present risks is on their card (6.1.2 a).
/// </summary>
public sealed record ChangeMethod(
    int? Size = null, int? LowTo = null, int? MediumTo = null, int? HighTo = null, string? LikelihoodWords = null, string? ImpactWords = null,
    string? Appetite = null) : FreeAct
{
    private const int Usual = 5;
    private const int HighestScore = MethodContent.LargestSize * MethodContent.LargestSize;

    public override Who Allowed() => Who.May("method.edit");

    /// <summary>The form, with what was typed, otherwise with what a method has.</summary>
    internal void Draw(CardKit form, MethodContent has)
    {
        int Max(Band band) => has.Bands.FirstOrDefault(b => b.Band == band)?.Max ?? 1;
        form.AskNumber(nameof(Size), "Steps of the scales", Size ?? has.Size(), MethodContent.SmallestSize, MethodContent.LargestSize);
        form.AskNumber(nameof(LowTo), "Low goes up to", LowTo ?? Max(Band.Low), 1, HighestScore);
        form.AskNumber(nameof(MediumTo), "Medium goes up to", MediumTo ?? Max(Band.Medium), 1, HighestScore);
        form.AskNumber(nameof(HighTo), "High goes up to", HighTo ?? Max(Band.High), 1, HighestScore);
        form.Ask(nameof(LikelihoodWords), "Words for likelihood, one per line; German after a bar", LikelihoodWords, required: false, multiline: true,
            most: 500);
        form.Ask(nameof(ImpactWords), "Words for impact, one per line; German after a bar", ImpactWords, required: false, multiline: true, most: 500);
        form.Ask(nameof(Appetite), "Appetite in words", Appetite, required: false, multiline: true, most: 1000);
        form.Button("Send for approval", new ChangeMethod(), ButtonStyle.Main);
    }

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var issue = IssueRegister.Of<RiskMethod>();
        if (await issue.WaitsAsync(turn) is { } waits)
        {
            return waits;
        }

        var now = await issue.InForce(turn.Db).AsNoTracking().FirstOrDefaultAsync(turn.Cancellation);
        var content = Make(now?.Read());
        var problems = content.Complaints().ToList();
        if (problems.Count > 0)
        {
            var form = new MethodCard(now, now?.Read() ?? DefaultMethod.Of(Usual)) { Next = this };
            throw Refuse.With(form, "GEN-04", ("fields", Sentence.List(problems)));
        }

        var method = await issue.DraftAsync(turn, (id, label) => new RiskMethod
        {
            Id = id,
            Title = $"Risk method {label}",
            VersionLabel = label,
            Content = "",
            DocumentCode = RiskMethod.Document,
            AuthorId = turn.ActorId,
        });
        method.Content = content.Write();
        return await issue.SubmitAsync(turn, method);
    }

    private MethodContent Make(MethodContent? now)
    {
        var size = Size ?? now?.Size() ?? Usual;
        var start = now is not null && now.Size() == size ? now : DefaultMethod.Of(size is >= 2 and <= 12 ? size : Usual);
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

    private static MethodWords Words(string text) =>
        text.Split('|', 2, StringSplitOptions.TrimEntries) is [var english, var german]
            ? new MethodWords(english, german) : new MethodWords(text.Trim());
}
