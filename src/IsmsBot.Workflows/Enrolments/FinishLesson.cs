using System.Text.Json;
using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>Finishes a lesson: opened, and its questions passed if there are any; three tries, then a talk with the security team (AWR-05).</summary>
public sealed record FinishLesson(string Record, string Content) : EnrolmentAct(Record, Content)
{
    /// <summary>The kind of the task that takes the place of a fourth try.</summary>
    internal const string Talk = "lesson.talk";

    private const int DaysToTalk = 7;

    /// <summary>The answers, by question id: the inputs of the card. Settable, because extension data cannot come through a constructor.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Given { get; set; }

    protected override async Task<Reply> TakeInAsync(Enrolment enrolment, Turn turn)
    {
        Refuse.Unless(enrolment.HasOpened(Campaign), "AWR-01", ("doc", Sentence.Of(Campaign.Title)));
        var questions = (await Lesson.OfAsync(turn.Db, Campaign, turn.Cancellation)).Questions;
        if (Campaign.PassMark is not { } passMark || questions.Count == 0)
        {
            return await CompleteAsync(enrolment, turn);
        }

        if (enrolment.QuizTries >= Quiz.MostTries)
        {
            throw NotPassed(enrolment.QuizScore ?? 0, passMark, "the lesson, together with the security team", 0);
        }

        var given = (Given ?? []).ToDictionary(g => g.Key, g => g.Value.ToString(), StringComparer.Ordinal);
        if (Quiz.Unanswered(questions, given) is [var first, ..])
        {
            throw Refuse.Missing(Sentence.Of(first.Text));
        }

        var result = Quiz.Mark(questions, given);
        enrolment.QuizTries++;
        enrolment.QuizScore = Math.Max(enrolment.QuizScore ?? 0, result.Score);
        return result.Score < passMark ? await TryAgainAsync(enrolment, result, passMark, turn) : await CompleteAsync(enrolment, turn);
    }

    /// <summary>A failed try is kept (it counts), so it is an answer and not a refusal, with the guard's own sentence.</summary>
    private async Task<Reply> TryAgainAsync(Enrolment enrolment, QuizResult result, decimal passMark, Turn turn)
    {
        turn.Note(enrolment, "quiz not passed", "AWR-05");
        if (Quiz.MostTries - enrolment.QuizTries is > 0 and var left)
        {
            return Reply.Say(Sentence.Of(NotPassed(result.Score, passMark, Sentence.Of(result.LookAgainAt), left).In(turn.Language)));
        }

        var owner = Campaign.OwnerId ?? Campaign.AuthorId;
        turn.Ask(new TaskItem
        {
            Id = await NumberSeries.NextAsync(turn.Db, "TSK", turn.Cancellation),
            Title = $"Talk through \"{Campaign.Title}\" with {turn.Actor.Name}",
            Kind = Talk,
            AssigneeId = owner,
            SubjectId = enrolment.Id,
            DueAt = turn.Today.AddDays(DaysToTalk),
        });
        return Reply.Say(
            $"You have used your three tries. The security team will talk it through with you; I have told {await turn.NameAsync(owner)}.");
    }

    private static Refusal NotPassed(decimal score, decimal passMark, Sentence section, int left) =>
        Refuse.With("AWR-05", ("score", $"{score:P0}"), ("passMark", $"{passMark:P0}"), ("section", section), ("left", $"{left}"));
}
