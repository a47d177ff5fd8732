using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>The result of one try: the share of right answers, and where to look again.</summary>
public sealed record QuizResult(decimal Score, string? LookAgainAt);

/// <summary>Counts answers. Right answers are never shown before the quiz is passed.</summary>
public static class Quiz
{
    /// <summary>After three tries a talk with the security team takes the place of a fourth (domain 7.3.4).</summary>
    public const int MostTries = 3;

    public static QuizResult Mark(IReadOnlyList<QuizQuestion> questions, IReadOnlyDictionary<string, string> given)
    {
        if (questions.Count == 0)
        {
            return new QuizResult(1, null);
        }

        var wrong = questions.Where(q => given.GetValueOrDefault(q.Id) != q.Right).ToList();
        return new QuizResult((decimal)(questions.Count - wrong.Count) / questions.Count, wrong.FirstOrDefault()?.Section);
    }

    public static IReadOnlyList<QuizQuestion> Unanswered(IReadOnlyList<QuizQuestion> questions, IReadOnlyDictionary<string, string> given) =>
        [.. questions.Where(q => string.IsNullOrEmpty(given.GetValueOrDefault(q.Id)))];
}
