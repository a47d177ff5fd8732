namespace IsmsBot.Workflows.Awareness;

/// <summary>"I have a question": goes to the owner of what is read, with or without the asker's name; the answer comes back in chat.</summary>
public sealed record AskOwner(string Record, string? Question = null, bool Anonymous = false) : Act<Enrolment>(Record)
{
    public const string Kind = "question.answer";

    /// <summary>Marks a task whose asker is not shown to the owner.</summary>
    public const string AnonymousMark = "anonymous";

    public override Who Allowed() => Who.Only<Enrolment>("@self", e => e.PersonId);

    protected override async Task<Reply> DoAsync(Enrolment record, Turn turn)
    {
        if (Question?.Trim() is not { Length: >= 5 } question)
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
            DueAt = turn.Today.AddDays(5),
            Detail = question,
            Classification = Anonymous ? Classification.Confidential : Classification.Internal,
        });
        turn.Send(new OwnerQuestionCard(task.Id, campaign.Title, Anonymous ? null : turn.Actor.Name, question, task.DueAt), owner, $"question:{task.Id}", task.Id, OutboxRow.SoonPriority);
        return Reply.Say($"I have sent your question to {owner.Name}. The answer will come here in our chat.");
    }
}

/// <summary>The owner's answer to a question, sent to whoever asked.</summary>
public sealed record AnswerQuestion(string Record, string? Reply = null) : Act<TaskItem>(Record)
{
    public override Who Allowed() => Who.Only<TaskItem>("@assignee", t => t.AssigneeId);

    protected override async Task<Reply?> AlreadyAsync(TaskItem record, Turn turn) =>
        record.Status == TaskState.Done ? Kernel.Acts.Reply.Say($"This question was answered on {record.CompletedAt}.") : await base.AlreadyAsync(record, turn);

    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        if (Reply?.Trim() is not { Length: >= 2 } answer)
        {
            throw Refuse.Missing("your answer");
        }

        var asker = await (from e in turn.Db.Set<Enrolment>() join p in turn.Db.People on e.PersonId equals p.Id where e.Id == record.SubjectId select p).SingleAsync(turn.Cancellation);
        record.CompletedAt = turn.Now;
        turn.Move(record, "finish", answer);
        turn.Send(new OwnerAnswerCard(record.Title, record.Detail ?? "", answer, turn.Actor.Name), asker, $"answer-to:{record.Id}", record.SubjectId, OutboxRow.SoonPriority, urgent: true);
        var anonymous = record.Classification == Classification.Confidential;
        return Kernel.Acts.Reply.Say(anonymous ? "Your answer is on its way to the person who asked." : (Sentence)$"Your answer is on its way to {asker.Name}.");
    }
}
