using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>Opens a task of one's own: a question to answer, or a talk to have. Changes nothing.</summary>
public sealed record ShowTask(string Record) : TaskAct(Record)
{
    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        if (record.Kind != AskOwner.Kind)
        {
            return Reply.With(new TalkCard(record));
        }

        var asked = await (
            from e in turn.Db.Set<Enrolment>()
            join p in turn.Db.People on e.PersonId equals p.Id
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            where e.Id == record.SubjectId
            select new { p.Name, c.Title }).SingleAsync(turn.Cancellation);
        return Reply.With(new QuestionCard(record, asked.Title, record.Classification == Classification.Confidential ? null : asked.Name));
    }
}
