namespace IsmsBot.Kernel.Chat;

/// <summary>A phrase with its optional parts decided: literals and slots in a row.</summary>
internal sealed record PhrasePattern(IReadOnlyList<PhraseElement> Elements)
{
    public int SlotCount => Elements.Count(element => element.Slot is not null);

    /// <summary>Words without slots, for telling how near a message is.</summary>
    public string Words => string.Join(' ', Elements.Where(element => element.Slot is null).Select(element => element.Word));
}

/// <summary>A word, or a slot.</summary>
/// <param name="Word">The folded word; empty for a slot.</param>
/// <param name="IsWeak">The word may be missing from a message.</param>
/// <param name="Slot">The slot; null for a word.</param>
internal sealed record PhraseElement(string Word, bool IsWeak, PhraseSlot? Slot);

/// <summary>A slot of a pattern.</summary>
/// <param name="Name">Name in the result, unique in the pattern.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Prefix">For record ids: the only prefix that fits, or null.</param>
/// <param name="Index">Its place among the slots of the pattern.</param>
internal sealed record PhraseSlot(string Name, SlotKind Kind, string? Prefix, int Index);
