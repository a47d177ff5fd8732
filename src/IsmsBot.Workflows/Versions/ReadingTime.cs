namespace IsmsBot.Workflows.Versions;

/// <summary>How long a text takes to read.</summary>
public static class ReadingTime
{
    /// <summary>Speed of an adult with an unfamiliar text.</summary>
    private const int WordsPerMinute = 200;

    public static int Minutes(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return Math.Max(1, (words + WordsPerMinute - 1) / WordsPerMinute);
    }
}
