using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Journal;

namespace IsmsBot.Kernel.Chat;

/// <summary>Something typed to the bot, with its own mention already taken out.</summary>
public sealed record Message(string EntraId, string Text, Origin Origin, Channel Channel, string CorrelationId)
{
    /// <summary>What was attached; only in a person's own chat.</summary>
    public IReadOnlyList<UploadedFile> Files { get; init; } = [];
}
