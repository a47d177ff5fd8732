namespace IsmsBot.Kernel.Chat;

/// <summary>A pattern with its words looked up.</summary>
/// <param name="Key">Key of its entry.</param>
/// <param name="Phrase">The phrase it comes from.</param>
/// <param name="Elements">Words and slots.</param>
/// <param name="WordIds">For each element the id of its word; -1 for a slot.</param>
/// <param name="Slots">The slots, by their index.</param>
internal sealed record CompiledPattern(string Key, Phrase Phrase, PhraseElement[] Elements, int[] WordIds, PhraseSlot[] Slots)
{
    /// <summary>Whether every slot knows its value when it sees it, so that the words may stand in any order.</summary>
    public bool IsOrderFree { get; } = Array.TrueForAll(Slots, slot => slot.Kind is not (SlotKind.Text or SlotKind.Person or SlotKind.Clause))
        && Array.Exists(Elements, element => element.Slot is null && !element.IsWeak);

    public static CompiledPattern Of(string key, Phrase phrase, PhrasePattern pattern, Vocabulary vocabulary) => new(
        key,
        phrase,
        [.. pattern.Elements],
        [.. pattern.Elements.Select(element => element.Slot is null ? vocabulary.Id(element.Word) : -1)],
        [.. pattern.Elements.Select(element => element.Slot).OfType<PhraseSlot>()]);
}
