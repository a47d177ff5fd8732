using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>A lesson in short cards, then its questions; wrong answers name the part to look at again (AWR-05).</summary>
public sealed record LessonView(Enrolment Enrolment, Campaign Campaign, LessonContent Lesson) : Card
{
    public override string Type => "acknowledge.training";

    public override Sentence Summary =>
        Enrolment.CompletedAt is null ? (Sentence)$"Lesson: {Campaign.Title}" : (Sentence)$"Lesson finished: {Campaign.Title}";

    private IReadOnlyList<QuizQuestion> Questions => Campaign.PassMark is null ? [] : Lesson.Questions;

    public override void Draw(CardKit kit)
    {
        kit.Overline("Short lesson");
        kit.Title(Sentence.Of(Campaign.Title));
        if (Enrolment.CompletedAt is { } done)
        {
            var day = DateOnly.FromDateTime(done.UtcDateTime);
            kit.Notice(
                Tone.Good, Enrolment.QuizScore is { } score ? (Sentence)$"Done on {day} with {score:P0}. Thank you."
                    : (Sentence)$"Done on {day}. Thank you.");
        }
        else if (!EnrolmentCards.AsksNothing(kit, Enrolment))
        {
            ToDo(kit);
        }

        kit.Footer(Enrolment.Id, "awareness");
    }

    private void ToDo(CardKit kit)
    {
        if (!Enrolment.HasOpened(Campaign))
        {
            kit.Facts(("Takes", $"about {Lesson.Minutes:minute|minutes}"), ("Questions", $"{Questions.Count}"), ("Due", $"{Enrolment.DueAt}"));
            kit.Button("Open", new OpenContent(Enrolment.Id, Campaign.ContentVersion), ButtonStyle.Main);
        }
        else
        {
            ToLearn(kit);
        }
    }

    private void ToLearn(CardKit kit)
    {
        CampaignContent.Pages(kit, Lesson);

        // Not required on the card: the form below could not be sent before the quiz is filled in. What is not answered is asked for on finishing.
        foreach (var question in Questions)
        {
            kit.Choose(
                question.Id, Sentence.Of(question.Text), [.. question.Choices.Select(c => new Option(c.Id, Sentence.Of(c.Text)))], required: false);
        }

        kit.Button("Finish", new FinishLesson(Enrolment.Id, Campaign.ContentVersion), ButtonStyle.Main);
        AskOwner.Draw(kit, Enrolment.Id);
    }
}
