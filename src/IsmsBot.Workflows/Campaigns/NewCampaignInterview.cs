using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Campaigns;

/// <summary>"new campaign": a few questions, then the draft goes to an approver who is not its author.</summary>
public sealed class NewCampaignInterview : Interview
{
    public override string Key => "new-campaign";

    public override Sentence Title => "New campaign";

    public override IReadOnlyList<string> Phrases => ["new campaign", "start a campaign", "make a campaign"];

    public override IReadOnlyList<string> GermanPhrases => ["neue Kampagne", "kampagne starten"];

    public override Sentence Help => "Make an awareness campaign and send it for approval";

    public override string Permission => "campaign.edit";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        new("kind", "What kind of campaign?", QuestionKind.OneOf)
        {
            Options = Of(CampaignKinds.Options),
        },
        new("document", "Which document?", new RecordSearch<ControlledDocument>(Policies) { ByCode = WithCode })
        {
            OnlyIf = a => a["kind"] == "policy-acknowledgement",
        },
        new("lesson", "Which lesson?", QuestionKind.OneOf) { OnlyIf = a => a["kind"] == "training", Options = LessonsAsync },
        new("message", "What is the message?", QuestionKind.LongText) { OnlyIf = a => a["kind"] == "briefing" },
        new("title", "What shall it be called?", QuestionKind.Text)
        {
            Optional = true, Why = "Leave it empty to use the name of the document or lesson.",
        },
        new("themes", "What does it teach?", QuestionKind.SeveralOf)
        {
            Options = Of(
                new("policy", "The policy"), new("contribution", "What each person contributes"),
                new("consequences", "What follows if it is not kept"), new("threat", "A threat"), new("procedure", "A procedure")),
            Why = "Over 12 months the campaigns together cover the policy, the contribution of each person, and the consequences.",
        },
        new("audience", "Who is it for?", QuestionKind.SeveralOf) { Options = AudienceAsync },
        new("without", "Who is left out?", QuestionKind.SeveralOf) { Options = AudienceAsync, Optional = true },
        new("start", "When does it start?", QuestionKind.Date) { Why = "A date, or words such as tomorrow or next Monday." },
        new("due", "How many days do people have?", QuestionKind.Number) { Unit = AmountUnit.Days, Least = 1, Most = 60, Suggested = _ => "21" },
        new("target", "Which share has to be reached, in percent?", QuestionKind.Number)
        {
            Unit = AmountUnit.Percent, Least = 1, Most = 100, Suggested = _ => "95",
        },
        new("owner", "Who answers for it?", new PeopleSearch())
        {
            Optional = true, Why = "Skip it for the owner of the document or, without one, for yourself.",
        },
    ];

    public override async Task<Reply> FinishAsync(Turn turn, Answers answers)
    {
        var campaign = turn.Create(await MakeAsync(turn, answers));
        var approvers = await NewCampaigns.AskAsync(turn, campaign);
        return Reply.With(await RoomCatalog.RegisterOf<Campaign>().CardAsync(campaign, turn.Reader), approvers.Count == 0
            ? (Sentence)"Saved as a draft. Nobody else can approve it yet: name a second ISMS manager or a document approver."
            : (Sentence)$"Saved as a draft. I have asked {approvers.Select(a => a.Name)} to approve it.");
    }

    private static async Task<Campaign> MakeAsync(Turn turn, Answers answers)
    {
        var kind = StateName.Read<CampaignKind>(answers["kind"]!);
        var document = answers["document"] is { } id ? await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Id == id, turn.Cancellation) : null;
        var lesson = answers["lesson"] is { } lessonId ? await turn.Db.Set<Lesson>().SingleAsync(l => l.Id == lessonId, turn.Cancellation) : null;
        var title = document is not null ? $"{document.Title} {document.CurrentVersion}"
            : lesson?.Title ?? ((Sentence)$"Message of {turn.Today}").In(turn.Language);
        return new Campaign
        {
            Id = await NewCampaigns.NextIdAsync(turn),
            Title = answers["title"] ?? title,
            OwnerId = answers["owner"] ?? document?.DocumentOwnerId ?? turn.ActorId,
            Kind = kind,
            DocumentCode = document?.Code,
            DocumentVersion = document?.CurrentVersion,
            ContentSha256 = document?.CurrentSha256 ?? lesson?.Sha256,
            MessageText = answers["message"],
            Themes = List(answers["themes"]),
            Include = List(answers["audience"]),
            Exclude = List(answers["without"]),
            StartAt = DateOnly.ParseExact(answers["start"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            DueDays = int.Parse(answers["due"]!, CultureInfo.InvariantCulture),
            TargetCoverage = decimal.Parse(answers["target"]!, CultureInfo.InvariantCulture) / 100,
            QuizId = lesson?.Id,
            PassMark = lesson?.Read() is { Questions.Count: > 0 } content ? content.PassMark : null,
            AuthorId = turn.ActorId,
        };
    }

    private static List<string> List(string? answer) => [.. answer?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? []];

    private static Func<Turn, Answers, Task<IReadOnlyList<Option>>> Of(params IReadOnlyList<Option> options) => (_, _) => Task.FromResult(options);

    private static IQueryable<ControlledDocument> Policies(IQueryable<ControlledDocument> documents) =>
        documents.Where(d => d.Status == DocumentState.Published && d.Kind == "policy");

    private static IQueryable<ControlledDocument>? WithCode(IQueryable<ControlledDocument> documents, string typed) =>
        IdWords.TryDocumentCode(typed, out var code) ? documents.Where(d => d.Code == code) : null;

    private static async Task<IReadOnlyList<Option>> LessonsAsync(Turn turn, Answers answers)
    {
        var lessons = await turn.Db.Set<Lesson>().AsNoTracking().OrderBy(l => l.Title).Select(l => new { l.Id, l.Title })
            .ToListAsync(turn.Cancellation);
        return [.. lessons.Select(l => new Option(l.Id, Sentence.Of(l.Title)))];
    }

    private static async Task<IReadOnlyList<Option>> AudienceAsync(Turn turn, Answers answers) =>
        [.. (await AudienceWords.NamesAsync(turn.Db, turn.Cancellation)).Select(
            n => new Option(n.Key, n.Value) { Also = n.Key == Audience.AllStaff ? AudienceWords.Everyone : [] })];
}
