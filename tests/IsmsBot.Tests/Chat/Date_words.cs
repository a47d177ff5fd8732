using System.Globalization;
using FsCheck.Xunit;
using IsmsBot.Kernel.Chat;

namespace IsmsBot.Tests.Chat;

public sealed class Date_words
{
    // A Tuesday.
    private static readonly DateOnly today = new(2026, 11, 24);

    [Theory]
    [InlineData("2027-02-22", "2027-02-22")]
    [InlineData("2027/2/22", "2027-02-22")]
    [InlineData("22 February 2027", "2027-02-22")]
    [InlineData("22 february", "2027-02-22")]
    [InlineData("22. Februar", "2027-02-22")]
    [InlineData("am 22. Februar 2027", "2027-02-22")]
    [InlineData("Feb 22", "2027-02-22")]
    [InlineData("Feb 22nd, 2027", "2027-02-22")]
    [InlineData("the 22nd of February", "2027-02-22")]
    [InlineData("22.2.2027", "2027-02-22")]
    [InlineData("22.02.27", "2027-02-22")]
    [InlineData("22.2.", "2027-02-22")]
    [InlineData("22. 2. 2027", "2027-02-22")]
    [InlineData("22/2", "2027-02-22")]
    [InlineData("2/22", "2027-02-22")]
    [InlineData("22/2/2027", "2027-02-22")]
    [InlineData("Monday 22 February 2027", "2027-02-22")]
    [InlineData("Montag, 22. Februar 2027", "2027-02-22")]
    [InlineData("24 November", "2026-11-24")]
    [InlineData("23 November", "2027-11-23")]
    [InlineData("3. März", "2027-03-03")]
    [InlineData("3. Maerz", "2027-03-03")]
    [InlineData("today", "2026-11-24")]
    [InlineData("Heute", "2026-11-24")]
    [InlineData("tomorrow", "2026-11-25")]
    [InlineData("morgen", "2026-11-25")]
    [InlineData("übermorgen", "2026-11-26")]
    [InlineData("day after tomorrow", "2026-11-26")]
    [InlineData("the day after tomorrow", "2026-11-26")]
    [InlineData("yesterday", "2026-11-23")]
    [InlineData("friday", "2026-11-27")]
    [InlineData("on Friday", "2026-11-27")]
    [InlineData("this friday", "2026-11-27")]
    [InlineData("kommenden Freitag", "2026-11-27")]
    [InlineData("tuesday", "2026-12-01")]
    [InlineData("this tuesday", "2026-11-24")]
    [InlineData("next friday", "2026-12-04")]
    [InlineData("nächsten Freitag", "2026-12-04")]
    [InlineData("last friday", "2026-11-20")]
    [InlineData("in 3 weeks", "2026-12-15")]
    [InlineData("in drei Wochen", "2026-12-15")]
    [InlineData("in 3 Wochen", "2026-12-15")]
    [InlineData("in two days", "2026-11-26")]
    [InlineData("in einem Monat", "2026-12-24")]
    [InlineData("in a month", "2026-12-24")]
    [InlineData("3 weeks from now", "2026-12-15")]
    [InlineData("two days ago", "2026-11-22")]
    [InlineData("vor zwei Tagen", "2026-11-22")]
    [InlineData("end of month", "2026-11-30")]
    [InlineData("end of the month", "2026-11-30")]
    [InlineData("Ende des Monats", "2026-11-30")]
    [InlineData("Monatsende", "2026-11-30")]
    [InlineData("end of next month", "2026-12-31")]
    [InlineData("end of february", "2027-02-28")]
    [InlineData("Ende Februar", "2027-02-28")]
    [InlineData("Ende Februar 2028", "2028-02-29")]
    [InlineData("end of the year", "2026-12-31")]
    [InlineData("end of quarter", "2026-12-31")]
    [InlineData("end of the week", "2026-11-27")]
    [InlineData("next month", "2026-12-01")]
    [InlineData("nächsten Monat", "2026-12-01")]
    [InlineData("next week", "2026-11-30")]
    [InlineData("kommende Woche", "2026-11-30")]
    [InlineData("29 February 2028", "2028-02-29")]
    public void A_day_is_read_from_words_and_figures(string text, string day)
    {
        Assert.True(DateWords.TryRead(text, today, "en", out var reading), reading.Reason ?? text);
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), reading.Date);
    }

    [Theory]
    [InlineData("31 February 2027", "en", "There is no 31 February: that month has 28 days.")]
    [InlineData("31.2.2027", "de", "Den 31. Februar gibt es nicht: Dieser Monat hat 28 Tage.")]
    [InlineData("29 February", "en", "There is no 29 February 2027: that month has 28 days.")]
    [InlineData("2027-13-01", "en", "There is no month 13.")]
    [InlineData("0 March", "en", "There is no 0 March: that month has 31 days.")]
    [InlineData("1 March 1999", "en", "The year 1999 is out of range. Please give a year from 2000 to 2199.")]
    [InlineData("Friday 22 February 2027", "en", "22 February 2027 is a Monday, not a Friday.")]
    [InlineData("Freitag, 22.2.2027", "de", "Der 22. Februar 2027 ist ein Montag, kein Freitag.")]
    [InlineData("31/31", "en", "There is no month 31.")]
    public void A_day_that_does_not_exist_is_refused_with_the_reason(string text, string language, string reason)
    {
        var reading = DateWords.Read(text, today, language);
        Assert.Equal(DateOutcome.Impossible, reading.Outcome);
        Assert.Equal(reason, reading.Reason);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1.1.0001")]
    [InlineData("1 January 0001")]
    [InlineData("9999-12-31")]
    public void A_year_that_nobody_means_is_no_date(string text) => Assert.Equal(DateOutcome.Impossible, DateWords.Read(text, today, "en").Outcome);

    [Fact]
    public void Day_and_month_that_could_be_swapped_are_asked_about_in_English_only()
    {
        var english = DateWords.Read("3/4/2027", today, "en");
        Assert.Equal(DateOutcome.Ambiguous, english.Outcome);
        Assert.Equal([new DateOnly(2027, 4, 3), new DateOnly(2027, 3, 4)], english.Choices);
        Assert.Equal("3/4/2027 may be 3 April 2027 or 4 March 2027. Please write the month as a word.", english.Reason);
        Assert.Equal(new DateOnly(2027, 4, 3), DateWords.Read("3/4/2027", today, "de").Date);
        Assert.Equal(new DateOnly(2027, 4, 4), DateWords.Read("4/4", today, "en").Date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("soon")]
    [InlineData("22")]
    [InlineData("February")]
    [InlineData("22 February to")]
    [InlineData("RSK-0007")]
    [InlineData("A.8.13")]
    [InlineData("in 99999999999 weeks")]
    [InlineData("in many weeks")]
    [InlineData("1.2.3.4")]
    [InlineData("next nonsense")]
    [InlineData("end of time")]
    [InlineData("may may may")]
    public void What_is_no_date_is_not_taken_for_one(string text) =>
        Assert.Equal(DateOutcome.NotADate, DateWords.Read(text, today, "en").Outcome);

    [Fact]
    public void A_day_is_said_in_the_language_of_the_person()
    {
        Assert.Equal("22 February 2027", DateWords.Say(new DateOnly(2027, 2, 22), "en"));
        Assert.Equal("22. Februar 2027", DateWords.Say(new DateOnly(2027, 2, 22), "de"));
    }

    [Property]
    public void Every_day_is_read_back_from_the_way_it_is_said(int offset)
    {
        var day = today.AddDays(offset % 20000);
        var expected = day.Year is >= 2000 and <= 2199 ? DateOutcome.Read : DateOutcome.Impossible;
        foreach (var text in (string[])[DateWords.Say(day, "en"), DateWords.Say(day, "de"), day.ToString("O", CultureInfo.InvariantCulture)])
        {
            var reading = DateWords.Read(text, today, "en");
            Assert.Equal(expected, reading.Outcome);
            Assert.Equal(expected == DateOutcome.Read ? day : null, reading.Date);
        }
    }

    [Property]
    public void No_text_makes_it_throw(string? text) => DateWords.Read(text ?? string.Empty, today, "de");

    [Property]
    public void No_mixture_of_date_words_makes_it_throw(int[] picks)
    {
        string[] words = [
            "22", "31.", "feb", "may", "in", "weeks", "next", "friday", "end", "of", "month", "2027", "0", "/", "3/4", "-", "monatsende", "9999",
            "vor", "tagen",
        ];
        var text = string.Join(' ', picks.Select(pick => words[(pick & 0xFFFF) % words.Length]));
        var reading = DateWords.Read(text, today, "en");
        Assert.Equal(reading.Outcome is DateOutcome.Impossible or DateOutcome.Ambiguous, reading.Reason is not null);
    }
}
