namespace IsmsBot.Workflows.SecurityEvents;

/// <summary>What was reported, what nobody has looked at first (8.1).</summary>
public sealed class SecurityEventRegister : Register<SecurityEvent>
{
    private const int ShortestOutcome = 10;

    public override Noun Noun { get; } = new("security event", "security events", "das Sicherheitsereignis", "Sicherheitsereignisse");

    public override IReadOnlyList<string> AlsoCalled => ["incidents", "reports"];

    public override IReadOnlyList<string> AlsoCalledInGerman => ["vorfälle", "meldungen"];

    public override string Permission => "event.report";

    /// <summary>Whoever reported it sees what became of it; besides them those who sort, and auditors.</summary>
    public override Who Reads => Relation("@author").Or(Relation("@assignee")).Or(Who.Holds(Seers));

    public override IReadOnlyDictionary<string, Who> Relations { get; } = new Dictionary<string, Who>
    {
        ["@author"] = Who.Only<SecurityEvent>("@author", e => e.ReportedById),
        ["@assignee"] = Who.Only<SecurityEvent>("@assignee", e => e.HandledById),
    };

    public override string CardType => "event.sort";

    public override IReadOnlyList<Owning<SecurityEvent>> Owns { get; } =
        [new("handles the security event", e => e.HandledById, (e, to) => e.HandledById = to)];

    protected override IQueryable<SecurityEvent> Kept(IQueryable<SecurityEvent> all) => all.Where(e => e.Status == EventState.Sorted);

    public override Steps<SecurityEvent> Steps { get; } =
    [
        new("sort", "Sort it")
        {
            Style = ButtonStyle.Main, Act = (id, version) => new SortEvent(id, version), Form = SortEvent.Draw, Button = "Save",
        },
        new("close", "Close it")
        {
            Style = ButtonStyle.Main, Ask = "What came of it?", Button = "Close with this", Said = "Closed. Whoever reported it is told.",
            Guards = new Dictionary<string, StepGuard<SecurityEvent>>
            {
                ["GEN-04"] = new((_, taken) => taken.Reason.Length >= ShortestOutcome, _ => [("fields", "what came of it, in a sentence")]),
            },
            Then = (e, taken) => e.Outcome = taken.Reason,
            Tells = e => e.ReportedById, News = (e, name, outcome) => $"{name} has closed what you reported: {outcome}",
        },
    ];

    public override IReadOnlyList<Duty<SecurityEvent>> Duties { get; } =
    [
        new("sort-event", "standard", e => e.Status == EventState.Reported ? e.SortBy : null, title => $"Look at what was reported: {title}")
        {
            Role = Role.IsmsManager,
        },
    ];

    public override bool SeesAll(Person person) => Seers.Any(person.Has);

    public override IQueryable<SecurityEvent> Mine(IQueryable<SecurityEvent> all, string personId) =>
        all.Where(e => e.ReportedById == personId || e.HandledById == personId);

    public override IOrderedQueryable<SecurityEvent> Ordered(IQueryable<SecurityEvent> listed) =>
        listed.OrderBy(e => e.Status == EventState.Reported ? 0 : e.Status == EventState.Sorted ? 1 : 2).ThenByDescending(e => e.ReportedAt);

    public override Sentence Line(SecurityEvent record) => record.Severity is { } severity
        ? (Sentence)$"{record.Kind}, {severity}; {record.Status}, reported on {record.ReportedAt}"
        : (Sentence)$"{record.Kind}; {record.Status}, reported on {record.ReportedAt}";

    /// <summary>A short report is its own title: the card does not say it twice.</summary>
    public override Sentence? Text(SecurityEvent record) =>
        string.Equals(record.Description, record.Title, StringComparison.Ordinal) ? null : Sentence.Of(record.Description);

    public override async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(SecurityEvent record, Reader reader) =>
        [.. Facts(
            record, await reader.NameAsync(record.ReportedById), record.HandledById is null ? null : await reader.NameAsync(record.HandledById))];

    protected override IReadOnlyList<SecurityEvent> Examples { get; } = [Made(EventState.Reported), Made(EventState.Sorted), Made(EventState.Closed)];

    protected override IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(SecurityEvent record) =>
        [.. Facts(record, "Sven Lindqvist", record.HandledById is null ? null : "Yusuf Adeyemi")];

    private static IReadOnlyList<string> Seers { get; } = [Role.IsmsManager, Role.ControlOwner, Role.InternalAuditor];

    private static IEnumerable<(Sentence Name, Sentence Value)> Facts(SecurityEvent record, string reporter, string? handler)
    {
        yield return ("Reported by", Sentence.Of(reporter));
        yield return ("Reported", $"{record.ReportedAt}");
        if (record.NoticedAt is { } noticed)
        {
            yield return ("Noticed", Sentence.Of(noticed));
        }

        if (record.Affected is { } affected)
        {
            yield return ("Affected", Sentence.Of(affected));
        }

        yield return ("What it is", record.Severity is { } severity ? (Sentence)$"{record.Kind}, {severity}" : (Sentence)$"{record.Kind}");
        if (handler is not null)
        {
            yield return ("Handled by", Sentence.Of(handler));
        }

        if (record.Outcome is { } outcome)
        {
            yield return ("What came of it", Sentence.Of(outcome));
        }
    }

    private static SecurityEvent Made(EventState state) => new SecurityEvent
    {
        Id = "EVT-0001",
        Title = "I lost my laptop on the train to Malmö",
        Description = "I lost my laptop on the train to Malmö. It was locked, but my badge was in the bag too.",
        ReportedById = "P0057",
        ReportedAt = new DateTimeOffset(2026, 11, 16, 21, 40, 0, TimeSpan.Zero),
        NoticedAt = "just now",
        Affected = "Laptop NV-2231 and my badge",
        Kind = state == EventState.Reported ? EventKind.Unsorted : EventKind.Incident,
        Severity = state == EventState.Reported ? null : EventSeverity.Minor,
        HandledById = state == EventState.Reported ? null : "P0015",
        Outcome = state == EventState.Closed ? "The laptop was wiped from afar and the badge was blocked within the hour." : null,
        SortBy = new DateOnly(2026, 11, 17),
    }.In(state);
}
