using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Documents.Reading;

/// <summary>A file that somebody sent and that is not read; the words say why and what to do.</summary>
public sealed class UnreadableFile(Sentence words) : Exception(words.ToString())
{
    public Sentence Words { get; } = words;
}
