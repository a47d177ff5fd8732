using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Chat;

/// <summary>Reads a run of words as the value of a slot.</summary>
internal sealed class SlotReader(string text, List<Token> tokens, PhraseContext context)
{
    /// <summary>The most words a slot of a kind can take.</summary>
    public static int MostWords(SlotKind kind) => kind switch
    {
        SlotKind.Text => int.MaxValue,
        SlotKind.Clause => 10,
        SlotKind.Date => 7,
        SlotKind.DocumentCode => 5,
        SlotKind.Person => 4,
        SlotKind.RecordId or SlotKind.Control => 3,
        _ => 2,
    };

    /// <summary>How much a kind tells: ids more than names, names more than free text.</summary>
    public static int Weight(SlotValue value) => value switch
    {
        ClauseValue { Clauses.IsSeveral: true } => 5,
        ControlValue control => control.Text.Length > 0 && char.IsAsciiLetter(control.Text[0]) ? 9 : 6,
        TextValue => 1,
        PersonValue { MentionId: null } => 2,
        UnreadDateValue => 3,
        _ => 8,
    };

    /// <summary>The value, or null if these words are none.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="from">First word.</param>
    /// <param name="until">After the last word.</param>
    /// <param name="lenient">Take a date that cannot be read, with the reason.</param>
    public SlotValue? Read(PhraseSlot slot, int from, int until, bool lenient)
    {
        var typed = text[tokens[from].Start..tokens[until - 1].End];
        switch (slot.Kind)
        {
            case SlotKind.Clause:
                var clauses = Clauses.Find(typed);
                return clauses.IsNone ? null : new ClauseValue(typed, clauses);
            case SlotKind.Control:
                return IdWords.TryControl(typed, out var control) ? new ControlValue(typed, control) : null;
            case SlotKind.RecordId:
                return IdWords.TryRecordId(typed, out var id, slot.Prefix)
                    ? new RecordIdValue(typed, id, RecordTypes.WithPrefix(id[..id.IndexOf('-', StringComparison.Ordinal)])!.Type)
                    : null;
            case SlotKind.DocumentCode:
                return IdWords.TryDocumentCode(typed, out var code) ? new DocumentCodeValue(typed, code) : null;
            case SlotKind.Date:
                return Date(typed, lenient);
            case SlotKind.Person:
                return Person(from, until);
            case SlotKind.Number:
                return NumberWords.TryRead(typed, context.Language, out var number) ? new NumberValue(typed, number) : null;
            default:
                return FreeText(from, until);
        }
    }

    private SlotValue? Date(string typed, bool lenient)
    {
        var reading = DateWords.Read(typed, context.Today, context.Language);
        if (reading.Date is { } date)
        {
            return new DateValue(typed, date);
        }

        return lenient && reading.Reason is { } reason ? new UnreadDateValue(typed, reason) : null;
    }

    private PersonValue? Person(int from, int until)
    {
        var token = tokens[from];
        if (!token.IsMention)
        {
            return FreeText(from, until) is { } name ? new PersonValue(name.Text, null) : null;
        }

        if (until - from > 1)
        {
            return null;
        }

        foreach (var mention in context.Mentions ?? [])
        {
            if (string.Equals(Folding.Fold(mention.Name), token.Word, StringComparison.Ordinal))
            {
                return new PersonValue(mention.Name, mention.Id);
            }
        }

        return new PersonValue(token.Word, null);
    }

    private TextValue? FreeText(int from, int until)
    {
        while (from < until && FillerWords.IsWeak(tokens[from].Word))
        {
            from++;
        }

        while (until > from && tokens[until - 1].Word is ("please" or "bitte" or "thanks" or "danke"))
        {
            until--;
        }

        return from < until ? new TextValue(text[tokens[from].Start..tokens[until - 1].End]) : null;
    }
}
