using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Documents;

/// <summary>
/// What people are told when the document library does not answer (an <see cref="IOException"/> of a port): nothing was saved, so trying again is
/// safe.
/// </summary>
public static class Unreachable
{
    public static Sentence Words { get; } =
        "I cannot reach the document library at the moment, so nothing was recorded. Please try again in a minute.";
}
