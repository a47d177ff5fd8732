namespace IsmsBot.Workflows.Awareness;

/// <summary>Opens a task of one's own: a question to answer, or a talk to have. Changes nothing.</summary>
public sealed record ShowTask(string Record) : Act<TaskItem>(Record)
{
    public override Who Allowed() => Who.Only<TaskItem>("@assignee", t => t.AssigneeId);

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        if (record.Kind != AskOwner.Kind)
        {
            return Reply.With(new TalkCard(record.Id, record.Title, record.DueAt));
        }

        var asked = await (
            from e in turn.Db.Set<Enrolment>()
            join p in turn.Db.People on e.PersonId equals p.Id
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            where e.Id == record.SubjectId
            select new { p.Name, c.Title }).SingleAsync(turn.Cancellation);
        return Reply.With(new OwnerQuestionCard(record.Id, asked.Title, record.Classification == Classification.Confidential ? null : asked.Name, record.Detail ?? "", record.DueAt));
    }
}

/// <summary>Notes that the talk took place.</summary>
public sealed record TalkDone(string Record, string? Comment = null) : Act<TaskItem>(Record)
{
    public override Who Allowed() => Who.Only<TaskItem>("@assignee", t => t.AssigneeId);

    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        var enrolment = await turn.Db.Set<Enrolment>().FindAsync([record.SubjectId], turn.Cancellation) ?? throw Refuse.NotFound(record.SubjectId, "my tasks");
        record.CompletedAt = turn.Now;
        turn.Move(record, "finish", Comment);
        enrolment.QuizTries = 0;
        turn.Edit(enrolment, "talked through", Comment);
        return Reply.Say("Noted. They can take the questions again.");
    }
}
