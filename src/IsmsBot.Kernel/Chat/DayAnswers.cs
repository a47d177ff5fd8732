using System.Globalization;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>Reads the answer to a question for a day. Where it may be one of two, both are there to choose from, and none is guessed.</summary>
internal static class DayAnswers
{
    public static ReadAnswer Read(string text, DateOnly today, Language language)
    {
        var read = DateWords.Read(text, today, language.Code);
        if (read.Date is { } day)
        {
            return Plans.Reach(day, today) ? new(Kept(day), null)
                : new(null, $"{day} is too far away. Please give a day within the next {Plans.MostYears:year|years}.");
        }

        var problem = read.Reason is { } reason ? Sentence.Of(reason)
            : (Sentence)$"I could not read \"{text}\" as a date. Try 22 February 2027, next Friday or in 3 weeks.";
        return new(null, problem)
        {
            Candidates = [.. (read.Choices ?? []).Select(one => new Candidate(Kept(one), language.Day(one), Sentence.Nothing))],
        };
    }

    private static string Kept(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
