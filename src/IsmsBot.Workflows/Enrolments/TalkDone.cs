namespace IsmsBot.Workflows.Enrolments;

/// <summary>Notes that the talk took place which takes the place of a fourth try.</summary>
public sealed record TalkDone(string Record, string? Comment = null) : TaskAct(Record)
{
    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        var enrolment = await turn.Db.Set<Enrolment>().FindAsync([record.SubjectId], turn.Cancellation)
            ?? throw Refuse.NotFound(record.SubjectId, "my tasks");
        record.CompletedAt = turn.Now;
        turn.Move(record, "finish", Comment);
        enrolment.QuizTries = 0;
        turn.Edit(enrolment, "talked through", Comment);
        return Reply.Say("Noted. They can take the questions again.");
    }
}

/// <summary>For the security team: somebody has used their three tries, so talk it through with them.</summary>
public sealed record TalkCard(TaskItem Task) : Card
{
    public override string Type => "lesson.talk";

    public override Sentence Summary => Sentence.Of(Task.Title);

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Text("They have used their three tries. A short talk takes the place of a fourth; after it they can take the questions again.");
        kit.Facts(("By", $"{Task.DueAt}"));
        kit.Ask(nameof(TalkDone.Comment), "What was not clear?", required: false, multiline: true, most: 500);
        kit.Button("We have talked", new TalkDone(Task.Id), ButtonStyle.Main);
        kit.Footer(Task.Id, "awareness");
    }
}
