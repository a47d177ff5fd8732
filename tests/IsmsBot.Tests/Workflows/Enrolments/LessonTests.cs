using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Enrolments;

/// <summary>Lessons with questions: a pass mark, three tries, then a talk (AWR-05).</summary>
public class LessonTests
{
    private static async Task<(ChatMessage Opened, LessonContent Lesson, string Enrolment)> LessonFor(TestBot bot, string person)
    {
        await bot.MoveTo(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
        var lesson = (await bot.InDb(db => db.Set<Lesson>().SingleAsync(l => l.Id == "QUIZ-AI-2026"))).Read();
        var enrolment =
            await bot.InDb(
                db => db.Set<Enrolment>().Where(e => e.CampaignId == "CAM-2026-05" && e.PersonId == Cast.Id(person)).Select(e => e.Id).SingleAsync());
        var card = bot.Inbox(person).Last(m => m.Words().Contains("Safe use of AI tools", StringComparison.Ordinal) && m.HasButton("Open"));
        return (await bot.ClickForCard(person, card, "Open"), lesson, enrolment);
    }

    private static (string, string)[] Answers(LessonContent lesson, int wrong) =>
        [.. lesson.Questions.Select((q, i) => (q.Id, i < wrong ? q.Choices.First(c => c.Id != q.Right).Id : q.Right))];

    [Fact]
    public async Task All_right_finishes_the_lesson_with_its_score()
    {
        await using var bot = await TestBot.StartAsync();
        var (opened, lesson, id) = await LessonFor(bot, "olga");

        await bot.ClickForCard("olga", opened, "Finish", Answers(lesson, 0));

        var done = await bot.Enrolment(id);
        Assert.Equal((EnrolmentState.Completed, 1m, 1), (done.Status, done.QuizScore, done.QuizTries));
    }

    [Fact]
    public async Task Three_failed_tries_lead_to_a_talk_and_the_best_score_is_kept()
    {
        await using var bot = await TestBot.StartAsync();
        var (opened, lesson, id) = await LessonFor(bot, "olga");

        var first = await bot.Click("olga", opened, "Finish", Answers(lesson, 3));
        Assert.Contains("You scored 40", first.Words(), StringComparison.Ordinal);
        Assert.Contains("2 tries left", first.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            lesson.Questions[0].Choices.First(c => c.Id == lesson.Questions[0].Right).Text, first.Words(), StringComparison.Ordinal);
        await bot.Click("olga", opened, "Finish", Answers(lesson, 2));
        var third = await bot.Click("olga", opened, "Finish", Answers(lesson, 4));

        Assert.Contains("You have used your three tries", third.Words(), StringComparison.Ordinal);
        var enrolment = await bot.Enrolment(id);
        Assert.Equal((EnrolmentState.Opened, 0.6m, 3), (enrolment.Status, enrolment.QuizScore, enrolment.QuizTries));
        Assert.Contains("Talk through", (await bot.Say("milou", "my tasks")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lesson_that_was_ended_asks_for_nothing_any_more()
    {
        await using var bot = await TestBot.StartAsync();
        var (opened, _, _) = await LessonFor(bot, "olga");

        await bot.Click("ingrid", await bot.Say("ingrid", "campaign CAM-2026-05"), "Cancel the campaign", ("reason", "It teaches an old rule."));
        await bot.Tick();

        var card = bot.As("olga").Look(opened)!;
        Assert.False(card.HasButton("Finish"));
        Assert.Contains("You have nothing to do here.", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unanswered_question_is_named_and_costs_no_try()
    {
        await using var bot = await TestBot.StartAsync();
        var (opened, lesson, id) = await LessonFor(bot, "olga");

        var answer =
            await bot.As("olga").ClickAsync(opened, "Finish", Answers(lesson, 0).Skip(1).ToDictionary(a => a.Item1, a => a.Item2), isHostile: true);

        Assert.Contains("I still need:", answer.Words(), StringComparison.Ordinal);
        Assert.Equal(0, (await bot.Enrolment(id)).QuizTries);
    }
}
