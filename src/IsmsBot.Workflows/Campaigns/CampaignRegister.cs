using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Campaigns;

/// <summary>
/// The campaigns, newest first: what people get, who approves it, what it came to; the head count stands before the button (domain 7.2).
/// </summary>
public sealed class CampaignRegister : Register<Campaign>
{
    public override Noun Noun { get; } = new("campaign", "campaigns", "die Kampagne", "Kampagnen");

    public override IReadOnlyList<string> AlsoCalled => ["awareness campaigns"];

    public override string Permission => "campaign.approve";

    /// <summary>Document owners see their own; whoever may approve one sees all.</summary>
    public override Who Reads => Who.May("campaign.edit").Or(Who.May("campaign.approve")).Or(Relation("@author"));

    public override string CardType => "campaign.approve";

    public override IReadOnlyDictionary<string, Who> Relations { get; } =
        new Dictionary<string, Who> { ["@author"] = Who.Only<Campaign>("@author", c => c.AuthorId) };

    public override IReadOnlyDictionary<string, Func<Campaign, string?>> Barred { get; } =
        new Dictionary<string, Func<Campaign, string?>> { ["SOD-01"] = c => c.AuthorId };

    protected override string? AskedBy(Campaign record, string from) => record.AuthorId;

    public override IReadOnlyList<Owning<Campaign>> Owns { get; } =
        [new("owner of the campaign", campaign => campaign.OwnerId, (campaign, to) => campaign.OwnerId = to)];

    protected override IQueryable<Campaign> Kept(IQueryable<Campaign> all) =>
        all.Where(c => c.Status != CampaignState.Closed && c.Status != CampaignState.Cancelled);

    public override Steps<Campaign> Steps { get; } =
    [
        new("approve", "Approve") { Style = ButtonStyle.Main, Act = (id, version) => new ApproveCampaign(id, version) },
        new("start", "Start now") { Style = ButtonStyle.Main, Act = (id, version) => new StartCampaign(id, version) },
        new("close", "Close")
        {
            Style = ButtonStyle.Destructive, Ask = "What about those who have not finished?", Button = "Close the campaign",
            Act = (id, version) => new CloseCampaign(id, version),
        },
        new("cancel", "Cancel")
        {
            Style = ButtonStyle.Destructive, Ask = "Why is it cancelled?", Button = "Cancel the campaign",
            Act = (id, version) => new CancelCampaign(id, version),
        },
    ];

    public override IReadOnlyList<Reminder> Asking { get; } =
        [new Asked<Campaign>("campaign", NewCampaigns.Policy, title => $"Approve the campaign {title}")];

    public override IQueryable<Campaign> Mine(IQueryable<Campaign> all, string personId) =>
        all.Where(c => c.OwnerId == personId || c.AuthorId == personId);

    public override IOrderedQueryable<Campaign> Ordered(IQueryable<Campaign> listed) => listed.OrderByDescending(c => c.StartAt);

    public override Sentence Line(Campaign record) => $"{record.Status}, {record.StartAt} to {record.DueAt}";

    public override Sentence Overline(Campaign record) => $"Awareness campaign, {record.Status}";

    public override Sentence? Hint(Campaign record) =>
        record.Status == CampaignState.Draft ? (Sentence)"It starts when somebody who did not make it has approved it." : null;

    public override async Task<Card> CardAsync(Campaign record, Reader reader)
    {
        var people = Audience.People(reader.Db, record);
        var away = await people.CountAsync(p => p.Presence == Presence.OnLeave, reader.Cancellation);
        var headCount = HeadCount(await people.CountAsync(reader.Cancellation), away, await AudienceWords.OfAsync(reader, record));
        var seesCoverage = record.Status is CampaignState.Running or CampaignState.Closed && reader.Person.Scope("campaign.coverage") is not null;
        var lesson = record.Kind == CampaignKind.Training ? await Lesson.OfAsync(reader.Db, record, reader.Cancellation) : null;
        var url = record.DocumentCode is { } code ? await reader.LinkAsync(ReadDocument.Name, code, record.ContentVersion) : null;
        return Complete((RecordCard)await base.CardAsync(record, reader), record, headCount, seesCoverage, lesson, url);
    }

    public override async Task<ListCard> ListAsync(Turn turn, bool own, int from)
    {
        var list = await base.ListAsync(turn, own, from);
        var missing = await Themes.MissingAsync(turn.Db, turn.Today, turn.Cancellation);
        return list with
        {
            Warning = missing.Count == 0 ? null : (Sentence)$"No campaign for all staff of the last 12 months covers: {Themes.InWords(missing)}.",
            Buttons = turn.Actor.Scope("campaign.edit") is null ? [] : [new CardButton("New campaign", new SayPhrase("new campaign"))],
        };
    }

    public override async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(Campaign record, Reader reader) =>
        [.. Facts(record, await reader.NameAsync(record.AuthorId), record.ApprovedById is null ? null : await reader.NameAsync(record.ApprovedById))];

    protected override IReadOnlyList<Campaign> Examples => CampaignExamples.All;

    protected override Card ExampleCard(Campaign record) =>
        Complete((RecordCard)base.ExampleCard(record), record, HeadCount(250, 4, "All staff"), record.Status == CampaignState.Running,
            record.Kind == CampaignKind.Training ? CampaignExamples.Lesson : null,
            record.Kind == CampaignKind.PolicyAcknowledgement ? "https://example.test/policy" : null);

    protected override IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(Campaign record) =>
        [.. Facts(record, "Devon Achterberg", record.ApprovedById is null ? null : "Ingrid Vaszary")];

    /// <summary>Who approves it sees all that goes out, on the same card as the button.</summary>
    private static RecordCard Complete(
        RecordCard card, Campaign record, Sentence headCount, bool seesCoverage, LessonContent? lesson, string? url) =>
        card with
        {
            Text = headCount,
            Further = kit => CampaignContent.ToApprove(kit, record, lesson),
            Link = url is null ? null : ("Look at the content", url),
            Buttons = seesCoverage ? [new CardButton("Coverage", new SayPhrase("coverage " + record.Id))] : [],
        };

    private static Sentence HeadCount(int people, int away, Sentence audience) => away == 0
        ? (Sentence)$"{people:person|people} will get it: {audience}."
        : (Sentence)$"{people:person|people} will get it: {audience}. {away} of them {away:|is|are} on leave; I will propose to put those off.";

    private static IEnumerable<(Sentence Name, Sentence Value)> Facts(Campaign record, string author, string? approver)
    {
        yield return ("Kind", CampaignKinds.InWords(record.Kind));
        if (record.ContentSha256 is { Length: > 12 } sha256)
        {
            var print = sha256[..12];
            yield return ("Content", record.DocumentVersion is { } version ? (Sentence)$"Version {version}, fingerprint {print}"
                : (Sentence)$"Fingerprint {print}");
        }

        yield return ("Starts", $"{record.StartAt}");
        yield return ("Due", $"{record.DueDays:day|days} after delivery; joiners {Campaign.JoinerDueDays:day|days}");
        yield return ("Target", $"{record.TargetCoverage:P0}");
        yield return ("Questions", record.PassMark is { } mark ? (Sentence)$"yes, {mark:P0} to pass, three tries" : (Sentence)"none");
        yield return ("Themes", Themes.InWords(record.Themes));
        yield return ("Made by", Sentence.Of(author));
        if (approver is not null)
        {
            yield return ("Approved by", Sentence.Of(approver));
        }

        if (record.ClosingNote is { } note)
        {
            yield return ("Ended", Sentence.Of(note));
        }
    }
}
