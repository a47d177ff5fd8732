using System.Security.Cryptography;
using System.Text;

namespace IsmsBot.Workflows.Method;

/// <summary>
/// The versions of the risk method: the ISMS manager drafts and looks at it once a year, top management approves (6.1.2 a, CAL-07).
/// </summary>
public sealed class RiskMethodRegister : Issue<RiskMethod>
{
    public override Noun Noun { get; } = new("risk method", "risk methods", "die Risikomethode", "Risikomethoden");

    public override IReadOnlyList<string> ShortNames => ["change risk method"];

    public override string Permission => "risk.read";

    /// <summary>Whoever rates or reads a risk has to know the method.</summary>
    public override Who Reads => Who.MayAtAll(Permission);

    public override string CardType => "method.approve";

    public override IReadOnlyList<Duty<RiskMethod>> Duties { get; } =
    [
        new("check-method", "approval", m => m.Status == MethodState.Active ? m.CheckBy : null, title => $"Look at the {title}")
        {
            Role = Role.IsmsManager,
            Yearly = new("method.review")
            {
                Of = (day, _) => m => m.Status == MethodState.Active && m.ApprovedAt < day && (m.LastAskedOn == null || m.LastAskedOn < day),
                Ask = (method, by) => method.CheckBy = method.LastAskedOn = by,
                DaysToAnswer = 0,
                Says = "Does the risk method still fit?",
            },
        },
    ];

    protected override IEnumerable<Step<RiskMethod>> MoreSteps =>
    [
        new("keep", "Keep it") { Said = "Noted: the method stays as it is.", Then = (method, _) => method.CheckBy = null },
    ];

    public override async Task<Card> CardAsync(RiskMethod record, Reader reader)
    {
        var content = record.Read();
        var steps = await OfferedAsync(record, reader);
        return new MethodCard(record, content)
        {
            Author = await reader.NameAsync(record.AuthorId),
            Effect = record.Status is MethodState.Draft or MethodState.InApproval
                ? await MethodEffect.OfAsync(reader.Db, content, reader.Cancellation) : null,
            Steps = [.. steps.Where(step => step.Step.Action != "keep" || record.CheckBy is not null)],
            Next = record.Status == MethodState.Active ? await NextAsync(reader) : null,
        };
    }

    protected override string FingerprintOf(RiskMethod version) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(version.Content)));

    protected override async Task<Card> InForceCardAsync(RiskMethod? inForce, Turn turn) =>
        inForce is not null ? await CardAsync(inForce, turn.Reader)
            : new MethodCard(null, DefaultMethod.Of(5)) { Next = await NextAsync(turn.Reader) };

    protected override void Replaced(RiskMethod before) => before.CheckBy = null;

    /// <summary>Every open risk is to be rated again with it (RSK-06).</summary>
    protected override Task ApprovedAsync(RiskMethod version, Turn turn) =>
        turn.CallForALookAsync(new Cause(CauseKind.MethodChange, version.Id, version.Title));

    protected override Sentence ApprovedWords(RiskMethod version) =>
        "Approved and in force. The owners rate their risks again when the assessment starts.";

    protected override IReadOnlyList<RiskMethod> Examples => MethodExamples.All;

    protected override Card ExampleCard(RiskMethod record) => MethodExamples.Card(record, StepsFrom(record.State, record.Id, 2));

    private static async Task<ChangeMethod?> NextAsync(Reader reader) =>
        await reader.MayAsync(Who.May("method.edit"), null) ? new ChangeMethod() : null;
}
