namespace IsmsBot.Workflows.Awareness;

/// <summary>A lesson in short cards, then its questions; wrong answers name the part to look at again (AWR-05).</summary>
public sealed record LessonCardView(
    string EnrolmentId, string Title, int Minutes, string ContentVersion, DateOnly DueAt, bool Opened, DateTimeOffset? CompletedAt, decimal? Score, int TriesLeft,
    IReadOnlyList<LessonCard> Cards, IReadOnlyList<QuizQuestion> Questions) : Card
{
    public override string Type => "acknowledge.training";

    public override Sentence Summary => CompletedAt is null ? (Sentence)$"Lesson: {Title}" : (Sentence)$"Lesson finished: {Title}";

    internal static LessonCardView Of(Enrolment enrolment, Campaign campaign, LessonContent lesson) => new(
        enrolment.Id, campaign.Title, lesson.Minutes, campaign.ContentVersion, enrolment.DueAt, enrolment.OpenedAt is not null, enrolment.CompletedAt, enrolment.QuizScore,
        Quiz.MostTries - enrolment.QuizTries, lesson.Cards, campaign.PassMark is null ? [] : lesson.Questions);

    public override void Draw(CardKit kit)
    {
        kit.Overline("Short lesson");
        kit.Title(Sentence.Of(Title));
        if (CompletedAt is { } done)
        {
            kit.Notice(Tone.Good, Score is { } score ? (Sentence)$"Done on {DateOnly.FromDateTime(done.UtcDateTime)} with {score:P0}. Thank you." : (Sentence)$"Done on {DateOnly.FromDateTime(done.UtcDateTime)}. Thank you.");
            kit.Footer(EnrolmentId, "awareness");
            return;
        }

        if (!Opened)
        {
            kit.Facts(("Takes", $"about {Minutes} minutes"), ("Questions", $"{Questions.Count}"), ("Due", $"{DueAt}"));
            kit.Button("Open", new OpenContent(EnrolmentId, ContentVersion), ButtonStyle.Main);
            kit.Footer(EnrolmentId, "awareness");
            return;
        }

        foreach (var card in Cards)
        {
            kit.Heading(Sentence.Of(card.Heading));
            kit.Text(Sentence.Of(card.Text));
        }

        // Not required on the card: the form below could not be sent before the quiz is filled in. What is not answered is asked for on finishing.
        foreach (var question in Questions)
        {
            kit.Choose(question.Id, Sentence.Of(question.Text), [.. question.Choices.Select(c => new Option(c.Id, Sentence.Of(c.Text)))], required: false);
        }

        kit.Button("Finish", new FinishLesson(EnrolmentId, ContentVersion), ButtonStyle.Main);
        kit.More("I have a question", QuestionForm.For(EnrolmentId));
        kit.Footer(EnrolmentId, "awareness");
    }
}
