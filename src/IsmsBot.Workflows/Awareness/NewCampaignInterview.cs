using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Awareness;

/// <summary>"new campaign": seven questions, then the draft goes to an approver who is not its author.</summary>
public sealed class NewCampaignInterview : Interview
{
    public override string Key => "new-campaign";

    public override Sentence Title => "New campaign";

    public override IReadOnlyList<string> Phrases => ["new campaign", "start a campaign", "make a campaign"];

    public override IReadOnlyList<string> GermanPhrases => ["neue kampagne", "kampagne starten"];

    public override Sentence Help => "Make an awareness campaign and send it for approval";

    public override string Permission => "campaign.edit";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        new("kind", "What kind of campaign?", QuestionKind.OneOf)
        {
            Options = (_, _) => Task.FromResult<IReadOnlyList<Option>>(
            [
                new("policy-acknowledgement", "Policy to read and accept"), new("training", "Short lesson with questions"), new("briefing", "One message to read"),
                new("phishing-drill", "Results of a phishing drill, totals only"),
            ]),
        },
        new("document", "Which document?", QuestionKind.OneOf) { OnlyIf = a => a["kind"] == "policy-acknowledgement", Options = DocumentsAsync },
        new("lesson", "Which lesson?", QuestionKind.OneOf) { OnlyIf = a => a["kind"] == "training", Options = LessonsAsync },
        new("message", "What is the message?", QuestionKind.LongText) { OnlyIf = a => a["kind"] == "briefing" },
        new("drill", "How many messages were sent, clicked and reported?", QuestionKind.Text)
        {
            OnlyIf = a => a["kind"] == "phishing-drill",
            Why = "Three numbers, for example: 240 sent, 12 clicked, 96 reported. Only totals are kept.",
        },
        new("title", "What shall it be called?", QuestionKind.Text) { Optional = true, Why = "Leave it empty to use the name of the document or lesson." },
        new("themes", "What does it teach?", QuestionKind.SeveralOf) { Options = ThemesAsync, Why = "Over 12 months the campaigns together cover the policy, the contribution of each person, and the consequences." },
        new("audience", "Who is it for?", QuestionKind.SeveralOf) { Options = AudienceAsync, OnlyIf = a => a["kind"] != "phishing-drill" },
        new("without", "Who is left out?", QuestionKind.SeveralOf) { Options = AudienceAsync, Optional = true, OnlyIf = a => a["kind"] != "phishing-drill" },
        new("start", "When does it start?", QuestionKind.Date) { Why = "A date, or words such as tomorrow or next Monday." },
        new("due", "How many days do people have?", QuestionKind.Number) { Least = 1, Most = 60, Suggested = _ => "21", OnlyIf = a => a["kind"] != "phishing-drill" },
        new("target", "Which share has to be reached, in percent?", QuestionKind.Number) { Least = 1, Most = 100, Suggested = _ => "95", OnlyIf = a => a["kind"] != "phishing-drill" },
    ];

    public override async Task<Reply> FinishAsync(Turn turn, Answers answers)
    {
        var campaign = turn.Create(await CampaignFromAnswers.MakeAsync(turn, answers));
        var approvers = await NewCampaigns.AskAsync(turn, campaign);
        var card = await CampaignCards.ForAsync(turn, campaign);
        return Reply.With(card, approvers.Count == 0 ? (Sentence)"Saved as a draft. Nobody else can approve it yet: name a second ISMS manager or a document approver." : (Sentence)$"Saved as a draft. I have asked {approvers.Select(a => a.Name)} to approve it.");
    }

    private static async Task<IReadOnlyList<Option>> DocumentsAsync(Turn turn, Answers answers) =>
        [.. (await turn.Db.Set<ControlledDocument>().AsNoTracking().Where(d => d.Status == DocumentState.Published && d.Kind == "policy").OrderBy(d => d.Code)
            .Select(d => new { d.Code, d.Title, d.CurrentVersion }).ToListAsync(turn.Cancellation)).Select(d => new Option(d.Code, $"{d.Title} {d.CurrentVersion}"))];

    private static async Task<IReadOnlyList<Option>> LessonsAsync(Turn turn, Answers answers) =>
        [.. (await turn.Db.Set<Lesson>().AsNoTracking().OrderBy(l => l.Title).Select(l => new { l.Id, l.Title }).ToListAsync(turn.Cancellation)).Select(l => new Option(l.Id, Sentence.Of(l.Title)))];

    private static Task<IReadOnlyList<Option>> ThemesAsync(Turn turn, Answers answers) => Task.FromResult<IReadOnlyList<Option>>(
    [
        new("policy", "The policy"), new("contribution", "What each person contributes"), new("consequences", "What follows if it is not kept"), new("threat", "A threat"), new("procedure", "A procedure"),
    ]);

    private static async Task<IReadOnlyList<Option>> AudienceAsync(Turn turn, Answers answers) =>
        [.. (await AudienceWords.NamesAsync(turn.Db, turn.Cancellation)).Select(n => new Option(n.Key, n.Value))];
}
