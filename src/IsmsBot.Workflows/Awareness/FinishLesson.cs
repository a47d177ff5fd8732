using System.Text.Json;

namespace IsmsBot.Workflows.Awareness;

/// <summary>Finishes a lesson: opened, and its questions passed if there are any; three tries, then a talk with the security team (AWR-05).</summary>
public sealed record FinishLesson(string Record, string Content) : EnrolmentAct(Record, Content)
{
    /// <summary>The answers, by question id: the inputs of the card. Settable, because extension data cannot come through a constructor.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Given { get; set; }

    public override Who Allowed() => Who.Only<Enrolment>("@self", e => e.PersonId);

    protected override async Task<Reply> DoAsync(Enrolment enrolment, Campaign campaign, Turn turn)
    {
        Refuse.When(enrolment.OpenedAt is null, "AWR-01", ("doc", Sentence.Of(campaign.Title)));
        var lesson = (await turn.Db.Set<Lesson>().AsNoTracking().SingleAsync(l => l.Id == campaign.QuizId, turn.Cancellation)).Read();
        if (campaign.PassMark is { } passMark && lesson.Questions.Count > 0)
        {
            Refuse.When(enrolment.QuizTries >= Quiz.MostTries, "AWR-05", ("score", $"{enrolment.QuizScore:P0}"), ("passMark", $"{passMark:P0}"), ("section", "the lesson, together with the security team"), ("left", "0"));
            var given = (Given ?? []).ToDictionary(g => g.Key, g => g.Value.ToString(), StringComparer.Ordinal);
            if (Quiz.Unanswered(lesson.Questions, given) is [var first, ..])
            {
                throw Refuse.Missing(Sentence.Of(first.Text));
            }

            var result = Quiz.Mark(lesson.Questions, given);
            enrolment.QuizTries++;
            enrolment.QuizScore = Math.Max(enrolment.QuizScore ?? 0, result.Score);
            if (result.Score < passMark)
            {
                return await NotPassedAsync(enrolment, campaign, result, passMark, turn);
            }
        }

        Completion.Complete(turn, enrolment);
        return Reply.With(await EnrolmentCards.ForAsync(turn, enrolment, campaign, turn.Today));
    }

    /// <summary>A failed try is kept (it counts), so it is an answer and not a refusal, with the guard's own sentence.</summary>
    private static async Task<Reply> NotPassedAsync(Enrolment enrolment, Campaign campaign, QuizResult result, decimal passMark, Turn turn)
    {
        var left = Quiz.MostTries - enrolment.QuizTries;
        var owner = await turn.NameAsync(campaign.OwnerId ?? campaign.AuthorId);
        turn.Note(enrolment, "quiz not passed", "AWR-05");
        if (left == 0)
        {
            await TalkWithSecurity.AskAsync(turn, enrolment, campaign);
        }

        var words = Refuse.With("AWR-05", ("score", $"{result.Score:P0}"), ("passMark", $"{passMark:P0}"), ("section", Sentence.Of(result.LookAgainAt)), ("left", $"{left}"));
        return Reply.Say(left > 0
            ? Sentence.Of(words.In(turn.Language))
            : (Sentence)$"You have used your three tries. The security team will talk it through with you; I have told {owner}.");
    }
}
