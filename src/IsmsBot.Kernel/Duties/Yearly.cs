using System.Linq.Expressions;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Duties;

/// <summary>
/// A duty that the calendar renews: once a year, or on each of its dates, everybody is asked for what they have not done since (calendar.json).
/// </summary>
/// <param name="entry">Card of the calendar's entry: asset.confirm.</param>
public sealed class Yearly<T>(string entry)
    where T : Record
{
    /// <summary>Days to answer, from the date of the entry on; none where the entry is sent ahead and its date is the last.</summary>
    public int DaysToAnswer { get; init; } = 14;

    public string Entry => entry;

    /// <summary>
    /// The records that are asked about, by the date and the day by which they have to be answered: not looked at since, and not asked yet.
    /// </summary>
    public required Func<DateOnly, DateOnly, Expression<Func<T, bool>>> Of { get; init; }

    /// <summary>Writes down by when, so that the duty is due.</summary>
    public required Action<T, DateOnly> Ask { get; init; }

    /// <summary>What the card says that brings the list.</summary>
    public required Sentence Says { get; init; }
}
