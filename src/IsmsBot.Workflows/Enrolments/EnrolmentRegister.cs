using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>
/// Everybody's part in every campaign. The person sees what there is to read or learn; their manager and the ISMS manager see how it stands.
/// </summary>
public sealed class EnrolmentRegister : Register<Enrolment>
{
    public override Noun Noun { get; } = new("enrolment", "enrolments", "die Teilnahme", "Teilnahmen");

    public override string Permission => "self.acknowledge";

    public override Who Reads => Relation("@self").Or(Who.MayForAll("campaign.coverage")).Or(Relation("@lineManager"));

    public override IReadOnlyDictionary<string, Who> Relations { get; } = new Dictionary<string, Who>
    {
        ["@self"] = Who.Only<Enrolment>("@self", e => e.PersonId),
        ["@lineManager"] = Who.LineManagerOf<Enrolment>(e => e.PersonId),
    };

    /// <summary>Nobody asks for one: it comes with a campaign.</summary>
    protected override string? AskedBy(Enrolment record, string from) => null;

    public override IReadOnlyDictionary<string, Func<Enrolment, string?>> Barred { get; } =
        new Dictionary<string, Func<Enrolment, string?>> { ["SOD-07"] = e => e.PersonId };

    public override Steps<Enrolment> Steps { get; } =
    [
        new("defer", "Put off") { Act = (id, _) => new Defer(id), Form = Defer.Draw, Button = "Put this person off" },
        new("exempt", "Exempt for good") { Style = ButtonStyle.Destructive, Ask = "Why?", Act = (id, _) => new Exempt(id) },
    ];

    public override IReadOnlyList<Duty<Enrolment>> Duties { get; } =
    [
        // Reminders begin when the card has arrived: the due date counts from then.
        new("finish-enrolment", "acknowledgement",
            e => (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened || e.Status == EnrolmentState.Overdue)
                && e.DeliveredAt != null ? e.DueAt : null,
            title => $"Please read and finish: {title}")
        {
            Found = ToFinish,
            Reminded = enrolment => enrolment.RemindersSent++,
            Escalates = LateTeams.TellAsync,
        },
    ];

    public override IQueryable<Enrolment> Mine(IQueryable<Enrolment> all, string personId) => all.Where(e => e.PersonId == personId);

    public override IOrderedQueryable<Enrolment> Ordered(IQueryable<Enrolment> listed) =>
        listed.OrderBy(e => e.CompletedAt != null).ThenBy(e => e.DueAt);

    public override Sentence Line(Enrolment record) => $"{record.Status}, due on {record.DueAt}";

    public override Tone LineTone(Enrolment record, DateOnly today) => record.Status == EnrolmentState.Overdue ? Tone.Attention : Tone.Default;

    public override async Task<Card> CardAsync(Enrolment record, Reader reader)
    {
        var campaign = await reader.Db.Set<Campaign>().FindAsync([record.CampaignId], reader.Cancellation)
            ?? throw Refuse.NotFound(record.CampaignId, "my policies");
        if (record.PersonId == reader.Id)
        {
            return await EnrolmentCards.ForAsync(reader, record, campaign);
        }

        var person = await reader.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.PersonId, reader.Cancellation);
        return ForOthers(
            (RecordCard)await base.CardAsync(record, reader), campaign.Title, person.Name, person.Presence == Presence.OnLeave, person.BackOn);
    }

    public override Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(Enrolment record, Reader reader) =>
        Task.FromResult(ExampleFacts(record));

    protected override IReadOnlyList<Enrolment> Examples => EnrolmentExamples.All;

    protected override Card ExampleCard(Enrolment record) =>
        ForOthers((RecordCard)base.ExampleCard(record), "Policy 3.0", "Esra Duartes", record.Status == EnrolmentState.Overdue, new(2027, 1, 11));

    protected override IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(Enrolment record) =>
        [("Due", $"{record.DueAt}"), ("Card", $"{record.Delivery}"), .. record.DeferredUntil is { } until ? [("Put off until", $"{until}")]
            : Array.Empty<(Sentence, Sentence)>()];

    private static RecordCard ForOthers(RecordCard card, string campaign, string person, bool away, DateOnly? back) => card with
    {
        Title = $"{person}: {campaign}",
        Text = !away ? null
            : back is { } day
                ? (Sentence)$"{person} is away until {day}. Put off, they are asked again then, with a new due date, and do not count before."
            : (Sentence)$"{person} is away. Put off, they are asked again later and do not count until then.",
    };

    private static IQueryable<Owed> ToFinish(IsmsDb db) =>
        from e in db.Set<Enrolment>().AsNoTracking()
        join c in db.Set<Campaign>() on e.CampaignId equals c.Id
        where (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened || e.Status == EnrolmentState.Overdue)
            && c.Status == CampaignState.Running
            && !UnderCheck.Codes(db).Contains(c.DocumentCode)
        select new Owed { RecordId = e.Id, Title = c.Title, PersonId = e.PersonId, DueAt = e.DueAt, NextStepOn = e.NextStepOn };
}
