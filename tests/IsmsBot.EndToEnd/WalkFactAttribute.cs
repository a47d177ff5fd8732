namespace IsmsBot.EndToEnd;

/// <summary>
/// A walk that takes minutes of processor time: run when ISMSBOT_TEST_WALK is 1, before a release and after a change of many cards.
/// </summary>
internal sealed class WalkFactAttribute : FactAttribute
{
    public WalkFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("ISMSBOT_TEST_WALK") != "1")
        {
            Skip = "ISMSBOT_TEST_WALK is not 1: a walk through a month takes minutes.";
        }
    }
}
