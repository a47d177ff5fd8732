namespace IsmsBot.Workflows.Documents;

/// <summary>How long a text takes to read.</summary>
public static class ReadingTime
{
    /// <summary>Speed of an adult with an unfamiliar text.</summary>
    private const int WordsPerMinute = 200;

    public static int Minutes(string text) => Math.Max(1, (text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length + WordsPerMinute - 1) / WordsPerMinute);
}
