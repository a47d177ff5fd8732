using IsmsBot.Kernel.Exchange;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks.Files;

namespace IsmsBot.Workflows.Risks;

/// <summary>The register of risks, worst first (6.1.2). What can be done about one is offered by its state and by who reads.</summary>
public sealed class RiskRegister : Register<Risk>
{
    private Form<Risk>? file;

    private static readonly Option[] Properties = [new("C", "Confidentiality"), new("I", "Integrity"), new("A", "Availability")];

    public override Noun Noun { get; } = new("risk", "risks", "das Risiko", "Risiken");

    public override IReadOnlyList<string> AlsoCalled => ["top risks", "risk register", "worst risks"];

    public override IReadOnlyList<string> AlsoCalledInGerman => ["größte risiken", "risikoregister"];

    public override IReadOnlyList<string> FileCalled => ["risk register"];

    public override IReadOnlyList<string> FileCalledInGerman => ["risikoregister"];

    public override string Permission => "risk.read";

    public override string ImportsWith => "method.edit";

    public override bool Carries => true;

    /// <summary>Ratings belong to owners: a file cannot change them.</summary>
    public override bool OnlyAdds => true;

    public override Sentence BeforeTaking =>
        "All of them are added, or none, and each owner is asked to confirm or to rate theirs. This cannot be taken back; risks can only be closed.";

    public override Who Reads { get; } = new RiskReaders();

    /// <summary>The ISMS manager completes what somebody proposed.</summary>
    public override Who Edits => Who.MayForAll("risk.rate");

    protected override IEnumerable<string> ChangedIn => [StateName.Of(RiskState.Identified)];

    public override IReadOnlyList<string> Clauses => ["risk-assessment-process", "risk-assessment-performed"];

    public override IReadOnlyDictionary<string, Who> Relations { get; } = new Dictionary<string, Who> { ["@riskOwner"] = RiskWho.Owner };

    public override IReadOnlyList<Owning<Risk>> Owns { get; } =
        [new("risk owner", risk => risk.RiskOwnerId, (risk, to) => risk.RiskOwnerId = risk.OwnerId = to)];

    public override Steps<Risk> Steps { get; } =
    [
        new("rate", "Rate") { When = risk => risk.IsOpen && risk.RiskOwnerId is not null, Act = (id, _) => new ShowRating(id) },
        new("decide", "Decide")
        {
            Style = ButtonStyle.Main, When = risk => risk.IsOpen && risk.Current.IsRated, By = RiskWho.Owner,
            Act = (id, _) => new SayPhrase($"decide {id}"),
        },
        new("confirm-opinion", "Confirm")
        {
            Style = ButtonStyle.Main, When = risk => risk.Doubted is not null, By = RiskWho.Reviewer,
            Act = (id, version) => new GiveOpinion(id, version, Agree: true),
        },
        new("deny-opinion", "Do not confirm")
        {
            Style = ButtonStyle.Destructive, Ask = "Why not?", Button = "Keep the old rating", When = risk => risk.Doubted is not null,
            By = RiskWho.Reviewer, Act = (id, version) => new GiveOpinion(id, version, Agree: false),
        },
        new("plan-action", "Plan an action")
        {
            Form = PlanAction.Draw, Button = "Plan it", When = risk => risk.IsOpen && risk.Kind == RiskKind.ManagementSystem,
            By = RiskWho.Raters, Act = (id, version) => new PlanAction(id, version),
        },
        new("reassess", "Reassess")
        {
            Style = ButtonStyle.Destructive, Ask = "What has happened?", Button = "Open it again",
            Act = (id, version) => new ReassessRisk(id, version),
        },
        new("dismiss", "Not a risk")
        {
            Style = ButtonStyle.Destructive, Ask = "Why is it not a risk? The proposer will read it.", Button = "Dismiss",
            Said = "Dismissed. The proposer is told why.",
            Tells = risk => risk.ProposedById, News = (risk, _, reason) => $"Your proposal {risk.Id} was not taken up as a risk: {reason}",
        },
    ];

    /// <summary>What becomes of a proposal is told in the room's own words; what its owner decides later nobody asked for.</summary>
    protected override string? AskedBy(Risk record, string from) => null;

    public override IReadOnlyList<Duty<Risk>> Duties { get; } =
    [
        new("rate-risk", "standard", r => r.Status != RiskState.Closed && r.RiskOwnerId != null ? r.RateBy : null, title => $"Rate the risk {title}")
        {
            Person = r => r.RiskOwnerId, DaysAhead = Risk.DaysToRate, Open = id => new ShowRating(id),
        },
        new("triage-risk", "standard", r => r.Status == RiskState.Identified ? r.TriageBy : null, Proposed)
        {
            Role = Role.IsmsManager,
        },
        new("second-opinion", "standard", r => r.SecondOpinionById != null ? r.OpinionBy : null, Doubted)
        {
            Person = r => r.SecondOpinionById,
        },
    ];

    public override Form<Risk> Form { get; } =
    [
        new TextField<Risk>(r => r.Cause, "Because of") { Heading = "Cause", Long = true, Least = 3, Most = 500, Shown = false, Needed = "a cause" },
        new TextField<Risk>(r => r.Event, "may happen") { Heading = "Event", Long = true, Least = 3, Most = 500, Shown = false, Needed = "an event" },
        new TextField<Risk>(r => r.Consequence, "leading to")
        {
            Heading = "Consequence", Long = true, Least = 3, Most = 500, Shown = false, Needed = "a consequence",
        },
        new ChoiceField<Risk, RiskKind>(r => r.Kind, "Kind")
        {
            Required = false, Shown = false, Needed = "information security or management system",
        },
        new PersonField<Risk>(r => r.RiskOwnerId, "Owner") { With = "risk.confirm", Needed = "one owner who is here and may be one" },
        new SeveralField<Risk>(r => r.AssetIds, "Assets") { From = AssetsAsync, Required = false, Shown = false, Needed = "assets that are in use" },
        new SeveralField<Risk>(r => r.Properties, "What suffers")
        {
            Heading = "Properties", From = _ => new(Properties), Examples = Properties, Required = false, Needed = "C, I or A",
        },
        new ControlsField(r => r.ExistingControlIds, "Controls that work")
        {
            Heading = "Controls", Question = "Controls that work already, such as A.8.13, A.8.7", Required = false,
        },
    ];

    public override Form<Risk> File => file ??= RiskFile.Of(Form);

    protected override IReadOnlyList<IReadOnlyList<string>> KnownBy { get; } =
        [[nameof(Risk.Reference)], [nameof(Risk.Cause), nameof(Risk.Event), nameof(Risk.Consequence)]];

    protected override bool MayLack => true;

    public override IReadOnlyDictionary<int, string> Settle(IReadOnlyDictionary<int, string> names) => RiskColumns.Settle(names);

    protected override void Begin(Risk record, Turn turn) => record.ProposedById = turn.ActorId;

    protected override Task CompleteAsync(Risk record, FileRow row, FormReading reading) => RiskRow.CompleteAsync(record, row, reading);

    protected override Sentence? Remark(IReadOnlyList<Risk> made) => RiskFileTaken.Remark(made);

    protected override Task TakenAsync(IReadOnlyList<Risk> made, IReadOnlyList<Risk> changed, RegisterImport import, Turn turn) =>
        RiskFileTaken.TellAsync(made, import, turn);

    /// <summary>Accepted once: then it is with its owner, and only what was wrong about it is changed.</summary>
    public override Sentence ChangeTitle(Risk record) => record.RiskOwnerId is null ? "Accept as a risk" : (Sentence)"Change";

    public override Sentence SaveTitle => "Send to the owner";

    public override Sentence FormHint => "Complete the sentence, name the one person who owns it, and what it touches. The owner rates it next.";

    public override IReadOnlyList<CardButton> ListButtons =>
        [new("Matrix", new SayPhrase("risk matrix")), new("Trend", new SayPhrase("risk trend")), new("New risk", new SayPhrase("new risk"))];

    public override IQueryable<Risk> Mine(IQueryable<Risk> all, string personId) => all.Where(r => r.RiskOwnerId == personId);

    public override IQueryable<Risk> Listed(IQueryable<Risk> all) => all.Where(r => r.Status != RiskState.Closed);

    public override IOrderedQueryable<Risk> Ordered(IQueryable<Risk> listed) =>
        listed.OrderByDescending(r => r.CurrentScore).ThenByDescending(r => r.CurrentImpact);

    public override Sentence Line(Risk record) =>
        record.Current.IsRated ? (Sentence)$"{record.CurrentScore}, {record.CurrentBand}; {record.Status}" : (Sentence)"not rated yet";

    public override Sentence Line(Risk record, DateOnly today) => record.Current.IsRated && record.NextReviewAt < today
        ? (Sentence)$"{record.CurrentScore}, {record.CurrentBand}; {record.Status}; a new look was due on {record.NextReviewAt}" : Line(record);

    public override Tone LineTone(Risk record, DateOnly today) => record.Current.IsRated ? record.CurrentBand.Tone() : Tone.Default;

    /// <summary>For control owners with the risks of others that their controls tie them to.</summary>
    public override Task<ListCard> ListAsync(Turn turn, bool own, int from) =>
        own || SeesAll(turn.Actor) || !turn.Actor.Has(Role.ControlOwner) ? base.ListAsync(turn, own, from) : TiedRisks.WorstAsync(turn, this);

    public override Sentence Text(Risk record) => RiskFacts.InWords(record);

    public override IReadOnlyList<(Tone Tone, Sentence Words)> Notices(Risk record) => RiskFacts.Notices(record);

    public override async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(Risk record, Reader reader) =>
        [.. await base.FactsAsync(record, reader), .. await RiskFacts.OfAsync(record, reader)];

    protected override IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(Risk record) =>
        [.. base.ExampleFacts(record), .. RiskFacts.Of(record, "Customer files", 5)];

    protected override Task<Sentence> ChangedAsync(Risk record, Risk before, Turn turn) => Triage.TakenUpAsync(record, turn);

    protected override IReadOnlyList<Risk> Examples => RiskExamples.All;

    private static Sentence Proposed(string title) => $"Look at the proposed risk {title}";

    private static Sentence Doubted(string title) => $"Give your opinion on the rating of {title}";

    private static async ValueTask<IReadOnlyList<Option>> AssetsAsync(FormReading reading) =>
        [.. (await reading.Db.Set<Asset>().AsNoTracking().Where(a => a.Status == AssetState.Active).OrderBy(a => a.Id)
            .Select(a => new { a.Id, a.Title }).ToListAsync(reading.Turn.Cancellation)).Select(a => new Option(a.Id, Sentence.Of(a.Title)))];
}
