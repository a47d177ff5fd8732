using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>Whether a draft is written: DOC-01 asks for what names it, for its text, and for a change.</summary>
internal static class Written
{
    /// <summary>What is missing, in words.</summary>
    public static async Task<List<Sentence>> MissingAsync(Turn turn, DocumentVersion version, ControlledDocument document, DraftFile? file)
    {
        (string? Value, Sentence Name)[] needed =
        [
            (document.Title, "title"), (document.Code, "code"), (version.AuthorId, "author"), (document.DocumentOwnerId, "owner"),
            (version.VersionLabel, "version"), (document.Language, "language"), (version.SourceFormat, "format"),
            (version.ChangeSummary, "what changes and why"),
        ];
        var missing = needed.Where(one => string.IsNullOrWhiteSpace(one.Value)).Select(one => one.Name).ToList();
        return file is null ? [.. missing, "the file"] : [.. missing, .. await InFileAsync(turn, version, document, file)];
    }

    private static async Task<IReadOnlyList<Sentence>> InFileAsync(Turn turn, DocumentVersion version, ControlledDocument document, DraftFile file)
    {
        var bytes = await DraftSource.OfDraftAsync(turn, version, file.Stamp) ?? [];
        var text = DraftSource.TextOf(bytes);
        if (text is null && version.SourceFormat == "docx")
        {
            return ["a Word file that can be opened"];
        }

        if (string.IsNullOrWhiteSpace(text) && text is not null)
        {
            return ["the text"];
        }

        List<Sentence> missing = [];
        var unwritten = text?.Split('\n').Count(line => line.Contains(DraftSource.Hint, StringComparison.Ordinal)) ?? 0;
        if (unwritten > 0)
        {
            missing.Add($"the text of {unwritten:section that still says|sections that still say} \"{DraftSource.Hint}\"");
        }

        if (version.BasedOn is { } before && before == document.CurrentVersion && await IsSameAsync(turn, version, before, file, bytes))
        {
            missing.Add($"a change: the file is the same as version {before}");
        }

        return missing;
    }

    /// <summary>Whether nothing was written yet; the cover, which the bot writes, does not count.</summary>
    private static async Task<bool> IsSameAsync(Turn turn, DocumentVersion version, string before, DraftFile file, byte[] bytes)
    {
        if (version.SourceFormat != "docx")
        {
            var stored = await turn.Documents.FindAsync(version.DocumentCode, before, turn.Cancellation);
            return stored?.SourceSha256 == file.Stamp.Sha256;
        }

        return await DraftSource.OfVersionAsync(turn, version.DocumentCode, before) is { } published
            && WordBody.Fingerprint(published) is { } body && body == WordBody.Fingerprint(bytes);
    }
}
