using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>Differences as sentences in both languages, because the card may go to somebody else than the person who acts.</summary>
public sealed record ChangeLines(IReadOnlyList<string> English, IReadOnlyList<string> German)
{
    public static ChangeLines Of(WhatChanged changes, int lines) =>
        new(ChangeSentences.For(changes, lines, "en"), ChangeSentences.For(changes, lines, "de"));

    public IReadOnlyList<string> In(Language language) => language == Language.German ? German : English;
}
