namespace IsmsBot.Kernel.Chat;

/// <summary>
/// Lays patterns over the words of one message. The steps are counted, so that no message, however built, takes long:
/// when they are used up, nothing more fits.
/// </summary>
internal sealed class PhraseMatcher(List<Token> tokens, HeardWord[] heard, SlotReader reader)
{
    private const int MostSteps = 4000;
    private const int StepsToReadSlot = 15;

    private readonly bool[] skippable = [.. tokens.Select(token => FillerWords.IsSkippable(token.Word))];
    private readonly int meaningfulEnd = EndOfMeaning(tokens);
    private int steps = MostSteps;
    private CompiledPattern pattern = null!;
    private SlotValue?[] values = [];
    private bool lenient;

    /// <summary>The words in the order of the pattern, with nothing but fillers between them.</summary>
    public Fit? InOrder(CompiledPattern candidate, bool takeUnreadDates, out SlotValue?[] filled)
    {
        pattern = candidate;
        lenient = takeUnreadDates;
        values = filled = new SlotValue?[candidate.Slots.Length];
        return Follow(0, 0);
    }

    /// <summary>The words in any order; each word must be in the pattern, in a slot, or a filler.</summary>
    public Fit? InAnyOrder(CompiledPattern candidate, out SlotValue?[] filled)
    {
        pattern = candidate;
        values = filled = new SlotValue?[candidate.Slots.Length];
        var used = new bool[tokens.Count];
        var fit = default(Fit);
        for (var element = 0; element < candidate.Elements.Length; element++)
        {
            if (candidate.WordIds[element] < 0)
            {
                continue;
            }

            if (Unused(used, candidate.WordIds[element]) is { } token)
            {
                used[token] = true;
                fit += Heard(token, candidate.WordIds[element])!.Value;
            }
            else if (!candidate.Elements[element].IsWeak)
            {
                return null;
            }
        }

        return FillFromRest(used, fit);
    }

    private Fit? Follow(int element, int token)
    {
        if (--steps < 0)
        {
            return null;
        }

        if (element == pattern.Elements.Length)
        {
            return token >= meaningfulEnd ? default(Fit) : null;
        }

        var (_, isWeak, slot) = pattern.Elements[element];
        Fit? fit = null;
        if (token < tokens.Count)
        {
            fit = slot is not null ? Fill(slot, element, token)
                : Heard(token, pattern.WordIds[element]) is { } word && Follow(element + 1, token + 1) is { } rest ? word + rest
                : null;
        }

        fit ??= isWeak ? Follow(element + 1, token) : null;
        return fit ?? (token < tokens.Count && skippable[token] ? Follow(element, token + 1) : null);
    }

    private Fit? Fill(PhraseSlot slot, int element, int token)
    {
        var isLast = element == pattern.Elements.Length - 1;
        var most = (int)Math.Min(tokens.Count, (long)token + SlotReader.MostWords(slot.Kind));
        if (slot.Kind is SlotKind.Text && isLast)
        {
            return Take(slot, element, token, tokens.Count);
        }

        // Free text ends where the next word of the pattern begins; everything else takes as many words as make sense.
        var growing = slot.Kind is SlotKind.Text or SlotKind.Person && !isLast;
        for (var length = 1; length <= most - token; length++)
        {
            var end = growing ? token + length : most - length + 1;
            if (isLast && end < meaningfulEnd)
            {
                return null;
            }

            if (Take(slot, element, token, end) is { } fit)
            {
                return fit;
            }
        }

        return null;
    }

    private Fit? Take(PhraseSlot slot, int element, int from, int until)
    {
        steps -= StepsToReadSlot;
        if (steps < 0 || reader.Read(slot, from, until, lenient) is not { } value || Follow(element + 1, until) is not { } rest)
        {
            return null;
        }

        values[slot.Index] = value;
        return new Fit(SlotReader.Weight(value), false) + rest;
    }

    private Fit? FillFromRest(bool[] used, Fit fit)
    {
        var token = 0;
        foreach (var slot in pattern.Slots)
        {
            while (token < tokens.Count && (used[token] || skippable[token]))
            {
                token++;
            }

            var end = token;
            while (end < tokens.Count && !used[end] && end - token < SlotReader.MostWords(slot.Kind))
            {
                end++;
            }

            SlotValue? value = null;
            for (; end > token && value is null && (steps -= StepsToReadSlot) > 0; end--)
            {
                value = reader.Read(slot, token, end, lenient: false);
                token = value is null ? token : end;
            }

            if (value is null)
            {
                return null;
            }

            values[slot.Index] = value;
            fit += new Fit(SlotReader.Weight(value), false);
        }

        for (; token < tokens.Count; token++)
        {
            if (!used[token] && !skippable[token])
            {
                return null;
            }
        }

        return fit;
    }

    /// <summary>The place after the last word that is no filler.</summary>
    private static int EndOfMeaning(List<Token> tokens)
    {
        var end = tokens.Count;
        while (end > 0 && FillerWords.IsSkippable(tokens[end - 1].Word))
        {
            end--;
        }

        return end;
    }

    private int? Unused(bool[] used, int word)
    {
        for (var token = 0; token < tokens.Count; token++)
        {
            if (!used[token] && heard[token].MayBe(word))
            {
                return token;
            }
        }

        return null;
    }

    private Fit? Heard(int token, int word) =>
        heard[token].Exact == word ? Fit.Exact : heard[token].MayBe(word) ? Fit.Misspelt : null;
}
