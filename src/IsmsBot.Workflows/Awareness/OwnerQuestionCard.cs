namespace IsmsBot.Workflows.Awareness;

/// <summary>A question about a document or lesson, for its owner.</summary>
public sealed record OwnerQuestionCard(string TaskId, string About, string? Asker, string Question, DateOnly DueAt) : Card
{
    public override string Type => "question.answer";

    public override Sentence Summary => $"Question about {About}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Question about {About}");
        kit.Title(Asker is null ? "Somebody asks" : (Sentence)$"{Asker} asks");
        kit.Text(Sentence.Of(Question));
        kit.Facts(("Answer by", $"{DueAt}"));
        kit.Ask(nameof(AnswerQuestion.Reply), "Your answer", multiline: true);
        kit.Button("Send answer", new AnswerQuestion(TaskId), ButtonStyle.Main);
        kit.Footer(TaskId, "awareness");
    }
}

/// <summary>The owner's answer, for the person who asked.</summary>
public sealed record OwnerAnswerCard(string About, string Question, string Answer, string Owner) : Card
{
    public override string Type => "question.answered";

    public override Sentence Summary => $"{Owner} has answered your question";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(About));
        kit.Title($"{Owner} has answered your question");
        kit.Facts(("You asked", Sentence.Of(Question)), ("Answer", Sentence.Of(Answer)));
    }
}
