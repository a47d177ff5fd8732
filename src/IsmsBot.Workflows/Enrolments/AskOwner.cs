using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>"I have a question": goes to the owner of what is read, with or without the asker's name; the answer comes back in chat.</summary>
public sealed record AskOwner(string Record, string? Question = null, bool Anonymous = false) : Act<Enrolment>(Record)
{
    /// <summary>Kind of the task; one that is confidential does not name the asker.</summary>
    internal const string Kind = "question.answer";

    private const int DaysToAnswer = 5;
    private const int ShortestQuestion = 5;

    public override Who Allowed() => RoomCatalog.RegisterOf<Enrolment>().WhoTakes("acknowledge");

    /// <summary>The form below the card of what is read.</summary>
    internal static void Draw(CardKit kit, string enrolmentId) => kit.More("I have a question", form =>
    {
        form.Ask(nameof(Question), "What is not clear?", multiline: true, most: 1000);
        form.Tick(nameof(Anonymous), "Your name", "Ask without my name");
        form.Button("Send my question", new AskOwner(enrolmentId), ButtonStyle.Main);
    });

    protected override async Task<Reply> DoAsync(Enrolment record, Turn turn)
    {
        if (Question?.Trim() is not { Length: >= ShortestQuestion } question)
        {
            throw Refuse.Missing("your question");
        }

        var campaign = await turn.Db.Set<Campaign>().SingleAsync(c => c.Id == record.CampaignId, turn.Cancellation);
        var owner = await turn.Db.People.SingleAsync(p => p.Id == (campaign.OwnerId ?? campaign.AuthorId), turn.Cancellation);
        var task = turn.Ask(new TaskItem
        {
            Id = await NumberSeries.NextAsync(turn.Db, "TSK", turn.Cancellation),
            Title = $"Question about {campaign.Title}",
            Kind = Kind,
            AssigneeId = owner.Id,
            SubjectId = record.Id,
            DueAt = turn.Today.AddDays(DaysToAnswer),
            Detail = question,
            Classification = Anonymous ? Classification.Confidential : Classification.Internal,
        });
        turn.Send(new QuestionCard(task, campaign.Title, Anonymous ? null : turn.Actor.Name), owner, $"question:{task.Id}", task.Id);
        return Reply.Say($"I have sent your question to {owner.Name}. The answer will come here in our chat.");
    }
}
