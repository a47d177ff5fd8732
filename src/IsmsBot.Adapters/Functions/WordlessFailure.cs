namespace IsmsBot.Adapters.Functions;

/// <summary>What kind of failure it was and where, without the messages of the exceptions: they may quote what people wrote.</summary>
public static class WordlessFailure
{
    private const int MostFrames = 20;

    /// <summary>The types of the exception and of those inside it, then the topmost frames of its stack.</summary>
    public static string Of(Exception error)
    {
        var kinds = new List<string>();
        for (var inner = error; inner is not null; inner = inner.InnerException)
        {
            kinds.Add(inner.GetType().FullName!);
        }

        var frames = (error.GetBaseException().StackTrace ?? "").Split('\n').Take(MostFrames);
        return string.Join(" < ", kinds) + "\n" + string.Join('\n', frames);
    }
}
