using System.Collections.Frozen;
using System.Globalization;
using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Chat;

/// <summary>Names of months, weekdays and small numbers in English and German, folded.</summary>
internal static class DateNames
{
    private static readonly FrozenDictionary<string, int> months = Numbered(
        "january jan januar jaenner|february feb februar febr|march mar maerz mrz|april apr|may mai|june jun juni|july jul juli|"
        + "august aug|september sep sept|october oct oktober okt|november nov|december dec dezember dez", first: 1);

    private static readonly FrozenDictionary<string, int> weekdays = Numbered(
        "sunday sun sonntag so|monday mon montag mo|tuesday tue tues dienstag di|wednesday wed mittwoch mi|thursday thu thur thurs donnerstag do|"
        + "friday fri freitag fr|saturday sat samstag sonnabend sa", first: 0);

    private static readonly FrozenDictionary<string, int> numbers = Numbered(
        "one a an ein eine einem einer einen|two zwei|three drei|four vier|five fuenf|six sechs|seven sieben|eight acht|nine neun|ten zehn|"
        + "eleven elf|twelve zwoelf", first: 1);

    private static readonly CultureInfo english = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo german = CultureInfo.GetCultureInfo("de-DE");

    public static int? Month(string word) => Look(months, word);

    public static DayOfWeek? Weekday(string word) => (DayOfWeek?)Look(weekdays, word);

    public static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figures) ? figures : Look(numbers, word);

    public static string MonthIn(string language, int month) => Culture(language).DateTimeFormat.GetMonthName(month);

    public static string WeekdayIn(string language, DayOfWeek day) => Culture(language).DateTimeFormat.GetDayName(day);

    public static string DayIn(string language, DateOnly date) =>
        date.ToString(Languages.IsGerman(language) ? "d. MMMM yyyy" : "d MMMM yyyy", Culture(language));

    private static CultureInfo Culture(string language) => Languages.IsGerman(language) ? german : english;

    private static int? Look(FrozenDictionary<string, int> names, string word) => names.TryGetValue(word, out var number) ? number : null;

    private static FrozenDictionary<string, int> Numbered(string groups, int first)
    {
        var numbered = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in groups.Split('|'))
        {
            foreach (var name in group.Split(' '))
            {
                numbered.Add(name, first);
            }

            first++;
        }

        return numbered.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
