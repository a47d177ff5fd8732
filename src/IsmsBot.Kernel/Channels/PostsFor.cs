using IsmsBot.Kernel.Chat;

namespace IsmsBot.Kernel.Channels;

/// <summary>What the bot posts in channels, each in one that somebody has chosen for it (see <see cref="UseChannel"/>).</summary>
public static class PostsFor
{
    /// <summary>News for everybody who works on information security.</summary>
    public const string Isms = "isms";

    /// <summary>What top management is to see.</summary>
    public const string Management = "management";

    /// <summary>The right to choose a channel (roles.json).</summary>
    public const string Permission = "channel.choose";

    private static readonly string[] Leading = ["manage", "leitung", "vorstand", "fuehrung"];

    public static IReadOnlyList<string> All { get; } = [Isms, Management];

    /// <returns>Null for words that name none of them.</returns>
    public static string? Named(string words)
    {
        var folded = Folding.Fold(words);
        return Array.Exists(Leading, word => folded.Contains(word, StringComparison.Ordinal)) ? Management
            : folded.Contains(Isms, StringComparison.Ordinal) ? Isms : null;
    }
}
