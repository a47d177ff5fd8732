namespace IsmsBot.Kernel.Chat;

/// <summary>What a text says about a day.</summary>
public enum DateOutcome
{
    /// <summary>The text is not about a date.</summary>
    NotADate,

    /// <summary>One day.</summary>
    Read,

    /// <summary>Meant as a date, but there is no such day.</summary>
    Impossible,

    /// <summary>May be one of two days.</summary>
    Ambiguous,
}

/// <summary>The day, or the reason why there is none.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Date">Set if read.</param>
/// <param name="Reason">A sentence for the person if impossible or ambiguous; otherwise null.</param>
public readonly record struct DateReading(DateOutcome Outcome, DateOnly? Date, string? Reason)
{
    /// <summary>The days that may be meant, where it is ambiguous; otherwise null.</summary>
    public IReadOnlyList<DateOnly>? Choices { get; init; }

    internal static DateReading NotADate => default;

    internal static DateReading Of(DateOnly date) => new(DateOutcome.Read, date, null);
}
