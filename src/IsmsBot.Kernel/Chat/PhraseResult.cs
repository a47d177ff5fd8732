namespace IsmsBot.Kernel.Chat;

/// <summary>What a message means.</summary>
/// <param name="Shortened">Only the first <see cref="PhraseBook.LongestMessage"/> characters were looked at; tell the person.</param>
public abstract record PhraseResult(bool Shortened);

/// <summary>The message is one of the phrases.</summary>
/// <param name="Key">Key of the entry.</param>
/// <param name="Slots">By name; a name used twice has a 2 behind it the second time: "date", "date2".</param>
/// <param name="Exact">No word was corrected and the order is that of the phrase.</param>
/// <param name="Phrase">The phrase that fits.</param>
/// <param name="Shortened">See <see cref="PhraseResult"/>.</param>
public sealed record PhraseMatch(
    string Key, IReadOnlyDictionary<string, SlotValue> Slots, bool Exact, Phrase Phrase, bool Shortened) : PhraseResult(Shortened)
{
    /// <summary>The slot if it was filled with this kind of value, otherwise null.</summary>
    public T? Slot<T>(string name)
        where T : SlotValue => Slots.TryGetValue(name, out var value) ? value as T : null;
}

/// <summary>No phrase fits.</summary>
/// <param name="Nearest">Keys of the three nearest entries the person may use, nearest first.</param>
/// <param name="Shortened">See <see cref="PhraseResult"/>.</param>
public sealed record NoMatch(IReadOnlyList<string> Nearest, bool Shortened) : PhraseResult(Shortened);
