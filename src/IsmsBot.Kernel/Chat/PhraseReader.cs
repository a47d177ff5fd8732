using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Chat;

/// <summary>Reads the text of a phrase into patterns, one for each choice of its optional parts.</summary>
internal static class PhraseReader
{
    private const int MostOptionalParts = 4;

    /// <exception cref="ArgumentException">The pattern is not well formed.</exception>
    public static IReadOnlyList<PhrasePattern> Read(string pattern)
    {
        List<string> choices = [string.Empty];
        var at = 0;
        var optional = 0;
        while (at < pattern.Length)
        {
            var open = pattern.IndexOf('[', at);
            var plain = open < 0 ? pattern[at..] : pattern[at..open];
            choices = [.. choices.Select(choice => choice + plain)];
            if (open < 0)
            {
                break;
            }

            var close = pattern.IndexOf(']', open);
            if (close < 0 || ++optional > MostOptionalParts)
            {
                throw Wrong(pattern, close < 0 ? "a bracket is not closed" : $"more than {MostOptionalParts} optional parts");
            }

            var part = pattern[(open + 1)..close];
            choices = [.. choices.Select(choice => $"{choice} {part} "), .. choices];
            at = close + 1;
        }

        return [.. choices.Select(choice => new PhrasePattern(Elements(pattern, choice)))];
    }

    private static List<PhraseElement> Elements(string pattern, string choice)
    {
        var elements = new List<PhraseElement>();
        var slots = new List<PhraseSlot>();
        var at = 0;
        while (at < choice.Length)
        {
            var open = choice.IndexOf('{', at);
            var words = open < 0 ? choice[at..] : choice[at..open];
            elements.AddRange(Tokens.Of(words).Select(token => new PhraseElement(token.Word, FillerWords.IsWeak(token.Word), null)));
            if (open < 0)
            {
                break;
            }

            var close = choice.IndexOf('}', open);
            if (close < 0)
            {
                throw Wrong(pattern, "a brace is not closed");
            }

            var slot = Slot(pattern, choice[(open + 1)..close], slots);
            if (elements.Count > 0 && elements[^1].Slot is { Kind: SlotKind.Text or SlotKind.Person }
                && slot.Kind is SlotKind.Text or SlotKind.Person or SlotKind.Clause)
            {
                throw Wrong(pattern, "two slots of free text stand side by side");
            }

            slots.Add(slot);
            elements.Add(new PhraseElement(string.Empty, false, slot));
            at = close + 1;
        }

        return elements.Count > 0 ? elements : throw Wrong(pattern, "it has no words");
    }

    private static PhraseSlot Slot(string pattern, string text, List<PhraseSlot> before)
    {
        var cut = text.IndexOf(':', StringComparison.Ordinal);
        var (name, kind) = cut < 0 ? (text, text) : (text[..cut], text[(cut + 1)..]);
        string? prefix = null;
        if (RecordTypes.WithPrefix(kind) is not null)
        {
            (prefix, kind) = (kind, "id");
        }

        var same = before.Count(slot => slot.Name == name || slot.Name.TrimEnd('2', '3', '4') == name);
        return new PhraseSlot(same == 0 ? name : $"{name}{same + 1}", Kind(pattern, kind), prefix, before.Count);
    }

    private static SlotKind Kind(string pattern, string kind) => kind switch
    {
        "text" or "topic" or "title" or "campaign" or "metric" => SlotKind.Text,
        "clause" => SlotKind.Clause,
        "control" => SlotKind.Control,
        "id" => SlotKind.RecordId,
        "code" => SlotKind.DocumentCode,
        "date" => SlotKind.Date,
        "person" => SlotKind.Person,
        "value" => SlotKind.Number,
        _ => throw Wrong(pattern, $"there is no slot {{{kind}}}"),
    };

    private static ArgumentException Wrong(string pattern, string why) => new($"The phrase \"{pattern}\" cannot be used: {why}.", nameof(pattern));
}
