using System.Globalization;

namespace IsmsBot.Catalog;

/// <summary>
/// A limit or rhythm with its default. A changed value is read the same way: <c>(Settings.Default(key) with { Default = changed }).ToInt()</c>.
/// </summary>
/// <param name="Key">For example <c>campaign.target</c>.</param>
/// <param name="Default">The value as text.</param>
/// <param name="Use">What it is used for.</param>
public sealed record SettingDefault(string Key, string Default, string Use)
{
    /// <exception cref="FormatException">The value is not a whole number.</exception>
    public int ToInt() => int.TryParse(Default, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        ? value
        : throw Not("a whole number");

    /// <exception cref="FormatException">The value is not a number.</exception>
    public decimal ToNumber() => decimal.TryParse(Default, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        ? value
        : throw Not("a number");

    /// <exception cref="FormatException">The value is not a time of day.</exception>
    public TimeOnly ToTime() => TimeOnly.TryParseExact(Default, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
        ? value
        : throw Not("a time such as 09:00");

    /// <summary>Parts between commas.</summary>
    public IReadOnlyList<string> ToList() =>
        Default.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Pairs of a word and a whole number: "monthly 45, quarterly 105".</summary>
    /// <exception cref="FormatException">A part is not such a pair.</exception>
    public IReadOnlyDictionary<string, int> ToDaysByRhythm()
    {
        var days = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in ToList())
        {
            var cut = part.LastIndexOf(' ');
            if (cut < 1 || !int.TryParse(part.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                throw Not("a list such as \"monthly 45, quarterly 105\"");
            }

            days[part[..cut]] = count;
        }

        return days;
    }

    /// <summary>"18:00-08:00, weekends".</summary>
    /// <exception cref="FormatException">The value is not of this form.</exception>
    public QuietHours ToQuietHours()
    {
        var parts = ToList();
        var hours = parts.Count > 0 ? parts[0].Split('-') : [];
        return hours.Length == 2
            && TimeOnly.TryParseExact(hours[0], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            && TimeOnly.TryParseExact(hours[1], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until)
            && parts.Skip(1).All(part => part == "weekends")
                ? new QuietHours(from, until, parts.Count > 1)
                : throw Not("hours such as 18:00-08:00, weekends");
    }

    private FormatException Not(string shape) => new($"The setting {Key} is \"{Default}\", which is not {shape}.");
}

/// <summary>Local hours in which nothing is sent.</summary>
/// <param name="From">Start, included.</param>
/// <param name="Until">End, not included; may be on the next day.</param>
/// <param name="Weekends">Whether Saturday and Sunday are quiet as a whole.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly Until, bool Weekends)
{
    public bool Holds(DateTime local)
    {
        var time = TimeOnly.FromDateTime(local);
        return (Weekends && local.DayOfWeek is (DayOfWeek.Saturday or DayOfWeek.Sunday))
            || (From > Until ? time >= From || time < Until : time >= From && time < Until);
    }
}
