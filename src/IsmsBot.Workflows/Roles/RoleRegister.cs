using IsmsBot.Kernel.Exchange;

namespace IsmsBot.Workflows.Roles;

/// <summary>Who holds which role (5.3). Everybody may see it: duties and powers are to be known.</summary>
public sealed class RoleRegister : Register<RoleAssignment>
{
    private const int LongestWords = 1000;

    public override Noun Noun { get; } = new("role", "roles", "die Rolle", "Rollen");

    public override IReadOnlyList<string> AlsoCalled => ["who does what", "who holds which role", "role holders"];

    public override IReadOnlyList<string> AlsoCalledInGerman => ["wer macht was", "wer hat welche rolle"];

    public override string Permission => "role.accept";

    public override Who Reads => Who.Anyone;

    public override string MakesWith => "role.assign";

    public override Who Makes => Who.May("role.assign");

    public override string CardType => "role.accept";

    public override IReadOnlyDictionary<string, Who> Relations { get; } =
        new Dictionary<string, Who> { ["@self"] = Who.Only<RoleAssignment>("@self", a => a.PersonId) };

    /// <summary>The role of somebody who leaves ends with the day and is not handed over (Workforce).</summary>
    public override IReadOnlyList<Owning<RoleAssignment>> Owns => [];

    public override Steps<RoleAssignment> Steps { get; } =
    [
        new("accept", "Accept") { Style = ButtonStyle.Main, Act = (id, version) => new AcceptRole(id, version) },
        new("decline", "Decline")
        {
            Style = ButtonStyle.Destructive, Ask = "Why not?", Button = "Decline the role", Said = "Declined. Whoever proposed you is told why.",
            Then = (role, _) => role.AcceptBy = null,
            Tells = role => role.AssignedById, News = (role, name, reason) => $"{name} declines the role \"{new RoleName(role.Role)}\": {reason}",
        },
        new("withdraw", "Withdraw")
        {
            Style = ButtonStyle.Destructive, Ask = "Why is it not proposed any more?", Button = "Withdraw the proposal",
            Said = "Withdrawn. Whoever was proposed is told.",
            Then = (role, taken) => (role.AcceptBy, role.EndedAt) = (null, taken.Today),
            Tells = role => role.PersonId,
            News = (role, name, reason) => $"{name} withdraws the proposal that you become \"{new RoleName(role.Role)}\": {reason}",
        },
        new("end", "End the role")
        {
            Style = ButtonStyle.Destructive, Act = (id, version) => new EndRole(id, version), Form = EndRole.Draw, Button = "End it",
        },
    ];

    public override IReadOnlyList<Duty<RoleAssignment>> Duties { get; } =
    [
        new("accept-role", "standard", a => a.Status == RoleAssignmentState.Proposed ? a.AcceptBy : null, title => $"Accept or decline: {title}")
        {
            Person = a => a.PersonId,
        },
    ];

    public override Form<RoleAssignment> Form { get; } =
    [
        new RoleField("Role") { Needed = "one of the roles", Shown = false },
        new PersonField<RoleAssignment>(a => a.PersonId, "Holder")
        {
            Question = "Who shall hold it?", Needed = "one person who is here", Shown = false,
        },
        new TextField<RoleAssignment>(a => a.Responsibilities, "Duties") { Long = true, Most = LongestWords, Required = false },
        new TextField<RoleAssignment>(a => a.Authorities, "Powers") { Long = true, Most = LongestWords, Required = false },
        new TickField<RoleAssignment>(
            a => a.EnsuresConformity, "Answers for conformity", "Answers for the ISMS meeting the standard"),
        new TickField<RoleAssignment>(
            a => a.ReportsPerformance, "Reports on performance", "Reports to top management how the ISMS performs"),
    ];

    public override Sentence FormTitle => "Who is proposed for which role?";

    public override Sentence FormHint =>
        "Duties and powers that are left empty are the usual ones of the role. The role counts once the person has accepted it.";

    public override Sentence SaveTitle => "Propose";

    public override bool OnlyAdds => true;

    protected override IReadOnlyList<IReadOnlyList<string>> KnownBy { get; } = [[nameof(RoleAssignment.Role), nameof(RoleAssignment.PersonId)]];

    public override bool SeesAll(Person person) => true;

    public override IQueryable<RoleAssignment> Mine(IQueryable<RoleAssignment> all, string personId) => all.Where(a => a.PersonId == personId);

    public override IQueryable<RoleAssignment> Listed(IQueryable<RoleAssignment> all) =>
        all.Where(a => a.Status == RoleAssignmentState.Proposed || a.Status == RoleAssignmentState.Active);

    public override IOrderedQueryable<RoleAssignment> Ordered(IQueryable<RoleAssignment> listed) =>
        listed.OrderBy(a => a.Status == RoleAssignmentState.Proposed ? 0 : 1).ThenBy(a => a.Title);

    /// <summary>All roles, with what is vacant above them; what only waits to be accepted is shown to those who assign.</summary>
    public override async Task<ListCard> ListAsync(Turn turn, bool own, int from)
    {
        var all = Listed(turn.Db.Set<RoleAssignment>().AsNoTracking());
        var listed = own ? Mine(all, turn.ActorId)
            : turn.Actor.Scope(MakesWith) is null ? all.Where(a => a.Status == RoleAssignmentState.Active) : all;
        var list = await ListAsync(turn, listed, own, from);
        return own ? list with { Empty = "You hold no role besides being staff." }
            : list with { Warning = VacantRoles.Words(await VacantRoles.FindAsync(turn.Db, turn.Cancellation)) };
    }

    public override Sentence Line(RoleAssignment record) => record.Status switch
    {
        RoleAssignmentState.Proposed => (Sentence)$"{record.Status} on {record.AssignedAt}, not accepted yet",
        RoleAssignmentState.Active => (Sentence)$"since {record.AcceptedAt}",
        _ => (Sentence)$"{record.Status}",
    };

    public override Tone LineTone(RoleAssignment record, DateOnly today) => record.AcceptBy < today ? Tone.Attention : Tone.Default;

    public override Sentence? Hint(RoleAssignment record) => record.Status == RoleAssignmentState.Proposed
        ? (Sentence)"The role counts from the moment in which it is accepted. Duties and powers are kept as they are shown here." : null;

    public override async Task<Card> CardAsync(RoleAssignment record, Reader reader) =>
        (RecordCard)await base.CardAsync(record, reader) with { Notices = await RoleNotices.ForAsync(record, reader) };

    public override async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(RoleAssignment record, Reader reader) =>
        [.. await base.FactsAsync(record, reader), .. Dates(record, await reader.NameAsync(record.AssignedById))];

    protected override void Begin(RoleAssignment record, Turn turn) =>
        (record.AssignedById, record.AssignedAt, record.AcceptBy) = (turn.ActorId, turn.Today, turn.Today.AddDays(Proposing.DaysToAccept));

    protected override Task<Sentence> MadeAsync(RoleAssignment record, Turn turn) => Proposing.ProposeAsync(record, turn);

    protected override Task CompleteAsync(RoleAssignment record, FileRow row, FormReading reading) => Proposing.CheckRowAsync(record, row, reading);

    protected override async Task TakenAsync(
        IReadOnlyList<RoleAssignment> made, IReadOnlyList<RoleAssignment> changed, RegisterImport import, Turn turn)
    {
        foreach (var record in made)
        {
            await Proposing.ProposeAsync(record, turn);
        }
    }

    protected override string? AskedBy(RoleAssignment record, string from) => record.AssignedById;

    protected override IReadOnlyList<RoleAssignment> Examples => RoleSamples.Assignments;

    protected override IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(RoleAssignment record) =>
        [.. base.ExampleFacts(record), .. Dates(record, "Marit Vossebeld")];

    private static IEnumerable<(Sentence Name, Sentence Value)> Dates(RoleAssignment record, string assigner)
    {
        yield return ("Proposed by", $"{assigner}, {record.AssignedAt}");
        if (record.AcceptedAt is { } accepted)
        {
            yield return ("Accepted on", $"{accepted}");
        }

        if (record.EndedAt is { } ended)
        {
            yield return ("Ended on", $"{ended}");
        }

        if (record.ExceptionId is { } exception)
        {
            yield return ("Held by the exception", Sentence.Of(exception));
        }
    }
}
