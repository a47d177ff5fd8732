namespace IsmsBot.Workflows.Enrolments;

/// <summary>The owner's answer to a question, sent to whoever asked.</summary>
public sealed record AnswerQuestion(string Record, string? Reply = null) : TaskAct(Record)
{
    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        if (Reply?.Trim() is not { Length: >= 2 } answer)
        {
            throw Refuse.Missing("your answer");
        }

        var askerId = (await turn.Db.Set<Enrolment>().AsNoTracking().SingleAsync(e => e.Id == record.SubjectId, turn.Cancellation)).PersonId;
        var asker = await turn.Db.People.SingleAsync(p => p.Id == askerId, turn.Cancellation);
        record.CompletedAt = turn.Now;
        turn.Move(record, "finish", answer);
        turn.Send(new AnswerCard(record, answer, turn.Actor.Name), asker, $"answer-to:{record.Id}", record.SubjectId, urgent: true);
        return Kernel.Acts.Reply.Say(record.Classification == Classification.Confidential
            ? (Sentence)"Your answer is on its way to the person who asked." : (Sentence)$"Your answer is on its way to {asker.Name}.");
    }
}
