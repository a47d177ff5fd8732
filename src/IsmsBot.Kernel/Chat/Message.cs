using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>Something typed to the bot, with its own mention already taken out.</summary>
public sealed record Message(string EntraId, string Text, Origin Origin, Channel Channel, string CorrelationId)
{
    /// <summary>As people see it: cleaned of what they do not.</summary>
    public string Text { get; } = IncomingText.Cleaned(Text);

    /// <summary>What was attached; only in a person's own chat.</summary>
    public IReadOnlyList<UploadedFile> Files { get; init; } = [];
}
