namespace IsmsBot.Kernel.Chat;

/// <summary>Days that people plan for. What lies further ahead is a slip of the finger, and would be forgotten for good.</summary>
public static class Plans
{
    /// <summary>Years ahead at the most.</summary>
    public const int MostYears = 10;

    public static bool Reach(DateOnly day, DateOnly today) => CalendarDay.IsMeant(day) && day <= today.AddYears(MostYears);
}
