namespace IsmsBot.Workflows.Awareness;

/// <summary>The proposal to put somebody off who is away for long: a task of the ISMS manager with a card that decides it.</summary>
public sealed record DeferralCard(string EnrolmentId, string Person, string Campaign, DateOnly? BackOn, DateOnly Today) : Card
{
    public override string Type => "deferral.decide";

    public override Sentence Summary => $"{Person} is away: put off {Campaign}?";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Campaign));
        kit.Title($"Put off {Person}?");
        kit.Text(BackOn is { } back ? (Sentence)$"{Person} is away until {back}. Put off, they are asked again on their return with a new due date and do not count until then." : (Sentence)$"{Person} is away. Put off, they are asked again later and do not count until then.");
        kit.AskDate(nameof(Defer.Until), "Until when?", BackOn, Today.AddDays(1));
        kit.Ask(nameof(Defer.Reason), "Why?", ((Sentence)"Long absence, as the directory says").In(kit.Language), most: 300);
        kit.Button("Put off", new Defer(EnrolmentId), ButtonStyle.Main);
        kit.Button("Exempt for good", new Exempt(EnrolmentId), ButtonStyle.Destructive);
        kit.Footer(EnrolmentId, "awareness");
    }
}

/// <summary>Opens the card of a deferral task. Changes nothing.</summary>
public sealed record ShowDeferral(string Record) : Act<Enrolment>(Record)
{
    public override Who Allowed() => Who.May("enrolment.defer");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Enrolment record, Turn turn)
    {
        var person = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.PersonId, turn.Cancellation);
        var title = await turn.Db.Set<Campaign>().Where(c => c.Id == record.CampaignId).Select(c => c.Title).SingleAsync(turn.Cancellation);
        return Reply.With(new DeferralCard(record.Id, person.Name, title, person.BackOn, turn.Today));
    }
}

internal static class DeferralTask
{
    public const string Kind = "deferral.decide";

    public static async Task ProposeAsync(Turn turn, Enrolment enrolment, string personName, string managerId) => turn.Ask(new TaskItem
    {
        Id = await NumberSeries.NextAsync(turn.Db, "TSK", turn.Cancellation),
        Title = $"Put off {personName}, who is away",
        Kind = Kind,
        AssigneeId = managerId,
        SubjectId = enrolment.Id,
        DueAt = turn.Today.AddDays(7),
    });
}
