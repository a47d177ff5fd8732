namespace IsmsBot.Workflows.Roles;

/// <summary>Exceptions by which somebody holds two conflicting roles for a time, each approved by top management (5.3).</summary>
public sealed class ExceptionRegister : Register<SodException>
{
    private const int ShortestReason = 10;
    private const int LongestReason = 1000;
    private const int MonthsSuggested = 3;

    public override Noun Noun { get; } = new("exception", "exceptions", "die Ausnahme", "Ausnahmen");

    public override IReadOnlyList<string> AlsoCalled => ["role exceptions", "conflicting roles"];

    public override IReadOnlyList<string> AlsoCalledInGerman => ["rollenausnahmen", "rollenkonflikte"];

    /// <summary>Whoever sees the state of the clauses: who asks, who approves, and the auditors.</summary>
    public override string Permission => "readiness.view";

    public override Who Reads => Relation("@self").Or(Who.MayForAll(Permission));

    public override string MakesWith => "role.assign";

    public override Who Makes => Who.May("role.assign");

    public override string CardType => "exception.approve";

    public override IReadOnlyDictionary<string, Who> Relations { get; } =
        new Dictionary<string, Who> { ["@self"] = Who.Only<SodException>("@self", e => e.PersonId) };

    public override IReadOnlyDictionary<string, Func<SodException, string?>> Barred { get; } =
        new Dictionary<string, Func<SodException, string?>> { ["SOD-07"] = e => e.PersonId };

    /// <summary>It ends by its day and is nobody's to hand over.</summary>
    public override IReadOnlyList<Owning<SodException>> Owns => [];

    public override Steps<SodException> Steps { get; } =
    [
        new("approve", "Approve") { Style = ButtonStyle.Main, Act = (id, version) => new ApproveException(id, version) },
        new("reject", "Refuse")
        {
            Style = ButtonStyle.Destructive, Ask = "Why not?", Button = "Refuse the exception", Said = "Refused. Whoever asked is told why.",
            Then = (exception, _) => exception.DecideBy = null,
            Tells = exception => exception.CreatedById, News = (exception, name, why) => $"{name} refuses the exception {exception.Id}: {why}",
        },
        new("revoke", "Revoke")
        {
            Style = ButtonStyle.Destructive, Act = (id, version) => new RevokeException(id, version), Form = RevokeException.Draw,
            Button = "Revoke the exception",
        },
    ];

    public override IReadOnlyList<Duty<SodException>> Duties { get; } =
    [
        new(
            "decide-exception", "approval", e => e.Status == SodExceptionState.Requested ? e.DecideBy : null,
            title => $"Decide about the exception: {title}")
        {
            Role = Role.TopManagement,
        },
    ];

    public override Form<SodException> Form { get; } =
    [
        new PersonField<SodException>(e => e.PersonId, "Person") { Needed = "one person who is here" },
        new ConflictField("The two roles") { Needed = "two roles that conflict" },
        new TextField<SodException>(e => e.Reason, "Reason")
        {
            Question = "Why is there no other way?", Long = true, Least = ShortestReason, Most = LongestReason,
            Needed = "why there is no other way, in a sentence",
        },
        new TextField<SodException>(e => e.CompensatingControl, "Compensating control")
        {
            Question = "What limits the danger meanwhile?", Long = true, Least = ShortestReason, Most = LongestReason,
            Needed = "what limits the danger, in a sentence",
        },
        new DateField<SodException>(e => e.ExpiresAt, "Ends on")
        {
            Ahead = true, MostMonths = SodException.MostMonths, Needed = "a day that lies ahead, at most six months",
        },
    ];

    public override Sentence FormTitle => "Who shall hold two conflicting roles for a time?";

    public override Sentence FormHint => "Top management decides. It ends by itself on its day, after six months at the latest.";

    public override Sentence SaveTitle => "Ask top management";

    /// <summary>What is decided about is what was asked for: a change is a new request.</summary>
    public override Form<SodException>? File => null;

    public override IQueryable<SodException> Listed(IQueryable<SodException> all) =>
        all.Where(e => e.Status == SodExceptionState.Requested || e.Status == SodExceptionState.Approved);

    public override IQueryable<SodException> Mine(IQueryable<SodException> all, string personId) => all.Where(e => e.PersonId == personId);

    public override IOrderedQueryable<SodException> Ordered(IQueryable<SodException> listed) => listed.OrderBy(e => e.ExpiresAt);

    public override Sentence Line(SodException record) => $"{record.Status}, until {record.ExpiresAt}";

    public override async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(SodException record, Reader reader) =>
        [
            .. await base.FactsAsync(record, reader),
            .. Decided(record, record.ApprovedById is null ? "" : await reader.NameAsync(record.ApprovedById)),
        ];

    protected override IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(SodException record) =>
        [.. base.ExampleFacts(record), .. Decided(record, "Marit Vossebeld")];

    protected override void Begin(SodException record, Turn turn) => record.DecideBy = turn.Today.AddDays(SodException.DaysToDecide);

    protected override Task<Sentence> MadeAsync(SodException record, Turn turn) => AskingForExceptions.AskAsync(record, turn);

    protected override string? AskedBy(SodException record, string from) => record.CreatedById;

    protected override IReadOnlyList<SodException> Examples => RoleSamples.Exceptions;

    /// <summary>The form for a person and two roles, as SOD-05 offers it.</summary>
    internal static Task<FormCard> FormForAsync(Turn turn, Person person, string one, string other) =>
        RoomCatalog.RegisterOf<SodException>().FormCardAsync(turn, null, new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            [nameof(SodException.PersonId)] = person.Id,
            [nameof(SodException.Roles)] = ConflictField.ValueOf(one, other),
            [nameof(SodException.ExpiresAt)] = turn.Today.AddMonths(MonthsSuggested).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        });

    private static IEnumerable<(Sentence Name, Sentence Value)> Decided(SodException record, string approver)
    {
        if (record.ApprovedAt is { } day)
        {
            yield return ("Approved by", $"{approver}, {day}");
        }
    }
}
