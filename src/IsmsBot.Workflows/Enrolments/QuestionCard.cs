namespace IsmsBot.Workflows.Enrolments;

/// <summary>A question about a document or lesson, for its owner.</summary>
/// <param name="Task">The task to answer it.</param>
/// <param name="About">Title of the campaign.</param>
/// <param name="Asker">Null for somebody who does not want to be named.</param>
public sealed record QuestionCard(TaskItem Task, string About, string? Asker) : Card
{
    public override string Type => "question.answer";

    public override Sentence Summary => $"Question about {About}";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Summary);
        kit.Title(Asker is null ? "Somebody asks" : (Sentence)$"{Asker} asks");
        kit.Text(Sentence.Of(Task.Detail));
        kit.Facts(("Answer by", $"{Task.DueAt}"));
        kit.Ask(nameof(AnswerQuestion.Reply), "Your answer", multiline: true);
        kit.Button("Send answer", new AnswerQuestion(Task.Id), ButtonStyle.Main);
        kit.Footer(Task.Id, "awareness");
    }
}

/// <summary>The owner's answer, for the person who asked.</summary>
public sealed record AnswerCard(TaskItem Task, string Answer, string Owner) : Card
{
    public override string Type => "question.answered";

    public override Sentence Summary => $"{Owner} has answered your question";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Task.Title));
        kit.Title(Summary);
        kit.Facts(("You asked", Sentence.Of(Task.Detail)), ("Answer", Sentence.Of(Answer)));
    }
}
