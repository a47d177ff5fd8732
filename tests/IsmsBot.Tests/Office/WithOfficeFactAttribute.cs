namespace IsmsBot.Tests.Office;

/// <summary>
/// A test that needs a real office suite; ./dev test installs one and names it in ISMSBOT_SOFFICE. On the build server a missing one fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WithOfficeFactAttribute : FactAttribute
{
    public WithOfficeFactAttribute()
    {
        if (Suite is null && Environment.GetEnvironmentVariable("CI") is null)
        {
            Skip = "ISMSBOT_SOFFICE is not set: ./dev test installs an office suite and sets it.";
        }
    }

    public static string? Suite { get; } = Environment.GetEnvironmentVariable("ISMSBOT_SOFFICE");
}
