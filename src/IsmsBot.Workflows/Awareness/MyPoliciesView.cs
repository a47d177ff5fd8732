namespace IsmsBot.Workflows.Awareness;

/// <summary>"my policies": what waits to be read, and what this person has accepted, with version and date.</summary>
public sealed class MyPoliciesView : View
{
    public override string Key => "policies";

    public override IReadOnlyList<string> Phrases => ["my policies", "what must I read", "policies", "what have I accepted"];

    public override IReadOnlyList<string> GermanPhrases => ["meine richtlinien", "was muss ich lesen", "richtlinien"];

    public override Sentence Help => "Show what you must read and what you have accepted";

    public override string Permission => "self.acknowledge";

    private static readonly PerModel<Func<IsmsDb, string, IAsyncEnumerable<ToRead>>> Open = new(() => EF.CompileAsyncQuery((IsmsDb db, string personId) =>
        from e in db.Set<Enrolment>().AsNoTracking()
        join c in db.Set<Campaign>() on e.CampaignId equals c.Id
        where e.PersonId == personId && c.Status == CampaignState.Running && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened || e.Status == EnrolmentState.Overdue)
        orderby e.DueAt
        select new ToRead(e.Id, c.Title, e.DueAt)));

    private static readonly PerModel<Func<IsmsDb, string, IAsyncEnumerable<Accepted>>> Done = new(() => EF.CompileAsyncQuery((IsmsDb db, string personId) => (
        from a in db.Set<Acknowledgement>().AsNoTracking()
        join d in db.Set<Versions.ControlledDocument>() on a.DocumentCode equals d.Code
        where a.PersonId == personId
        orderby a.AcknowledgedAt descending
        select new Accepted(d.Title, a.DocumentVersion, a.AcknowledgedAt, a.Id, a.Status == AcknowledgementState.Superseded,
            a.DocumentVersion == d.CurrentVersion && d.LibrarySha256 != null && d.LibrarySha256 != d.CurrentSha256)).Take(10)));

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var open = await Open.For(turn.Db)(turn.Db, turn.ActorId).ToListAsync(turn.Cancellation);
        var accepted = await Done.For(turn.Db)(turn.Db, turn.ActorId).ToListAsync(turn.Cancellation);
        return Reply.With(new MyPoliciesCard(open, accepted, turn.Today));
    }
}

public sealed record ToRead(string EnrolmentId, string Title, DateOnly DueAt);

public sealed record Accepted(string Title, string Version, DateTimeOffset At, string Receipt, bool Superseded, bool UnderCheck = false);

/// <summary>Own reading: open with a button each, accepted with the receipt.</summary>
public sealed record MyPoliciesCard(IReadOnlyList<ToRead> Open, IReadOnlyList<Accepted> Accepted, DateOnly Today) : Card
{
    public override string Type => "policies.list";

    public override Sentence Summary => Open.Count switch { 0 => "You have read everything", 1 => "One thing to read", _ => (Sentence)$"{Open.Count} things to read" };

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        foreach (var item in Open)
        {
            var late = Today.DayNumber - item.DueAt.DayNumber;
            kit.Row(Sentence.Of(item.Title), late > 0 ? (Sentence)$"Was due on {item.DueAt}, {late} days late" : (Sentence)$"Due on {item.DueAt}", late > 0 ? Tone.Attention : Tone.Default, new CardButton("Open", new ShowEnrolment(item.EnrolmentId)));
        }

        if (Accepted.Count > 0)
        {
            kit.Heading("You have accepted");
            kit.Facts([.. Accepted.Select(a => ((Sentence)$"{a.Title} {a.Version}", a.Superseded ? (Sentence)$"{a.At}, receipt {a.Receipt}, replaced by a newer version" : a.UnderCheck ? (Sentence)$"{a.At}, receipt {a.Receipt}, under check" : (Sentence)$"{a.At}, receipt {a.Receipt}"))]);
        }
    }
}
