using System.Collections.Concurrent;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>
/// What changed between two sources, for cards. A comparison is kept by the versions it names, because a published version never changes: a
/// campaign draws the same few hundreds of times.
/// </summary>
public static class Changes
{
    private const int MostKept = 500;
    private static readonly ConcurrentDictionary<(string Code, string From, string To, int Lines), ChangeLines> Kept = new();

    /// <summary>The differences between two published versions as sentences; null when one of the files is not there or is not text.</summary>
    /// <param name="sha256">The fingerprint of the later one, where it is known: the store is not asked for a comparison that is kept.</param>
    public static async Task<ChangeLines?> BetweenAsync(Turn turn, string code, string from, string to, int lines, string? sha256 = null)
    {
        sha256 ??= (await turn.Documents.FindAsync(code, to, turn.Cancellation))?.SourceSha256;
        if (!DocumentNames.IsVersion(from) || sha256 is not { } known)
        {
            return null;
        }

        var key = (code, from, to + known, lines);
        if (Kept.TryGetValue(key, out var kept))
        {
            return kept;
        }

        if (await TextAsync(turn, code, from) is not { } before || await TextAsync(turn, code, to) is not { } after)
        {
            return null;
        }

        if (Kept.Count >= MostKept)
        {
            Kept.Clear();
        }

        return Kept[key] = ChangeLines.Of(WhatChanged.Between(before, after), lines);
    }

    /// <summary>What a submitted or working copy changes against the version it was made from; null when that cannot be compared.</summary>
    internal static async Task<WhatChanged?> OfDraftAsync(Turn turn, DocumentVersion version, DraftStamp stamp)
    {
        var before = version.BasedOn is { } label ? await TextAsync(turn, version.DocumentCode, label) : null;
        var after = await DraftSource.OfDraftAsync(turn, version, stamp) is { } bytes ? DraftSource.TextOf(bytes) : null;
        return before is null || after is null ? null : WhatChanged.Between(before, after);
    }

    private static async Task<string?> TextAsync(Turn turn, string code, string version)
    {
        return await DraftSource.OfVersionAsync(turn, code, version) is { } bytes ? DraftSource.TextOf(bytes) : null;
    }
}
