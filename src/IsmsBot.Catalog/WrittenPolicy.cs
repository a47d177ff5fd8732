using System.Globalization;

namespace IsmsBot.Catalog;

/// <summary>A reminder policy as the file has it, in short texts: "0 (card)", "+3 working days", "top-management: totals only".</summary>
internal sealed record WrittenPolicy(string Id, IReadOnlyList<string> Reminders, IReadOnlyList<WrittenEscalation> Escalations, string Use)
{
    private const string Card = " (card)";
    private const string Working = " working days";
    private const string Condition = " if ";
    private const string Totals = ": totals only";
    private const string Otherwise = " if one is active, otherwise ";
    private const string And = " and ";

    /// <exception cref="FormatException">A text is not understood.</exception>
    public ReminderPolicy Read() => new(Id, Use, [.. Reminders.Select(Offset)], [.. Escalations.Select(Step)]);

    private static ReminderOffset Offset(string text)
    {
        var card = Cut(ref text, Card);
        var working = Cut(ref text, Working);
        return new ReminderOffset(Days(text), working, card);
    }

    private static EscalationStep Step(WrittenEscalation written)
    {
        var (at, to) = (written.At, written.To);
        var cut = at.IndexOf(Condition, StringComparison.Ordinal);
        var condition = cut < 0 ? null : at[(cut + Condition.Length)..];
        at = cut < 0 ? at : at[..cut];
        var working = Cut(ref at, Working);
        var totals = Cut(ref to, Totals);
        var firstAvailable = to.Contains(Otherwise, StringComparison.Ordinal);
        return new EscalationStep(Days(at), working, to.Split(firstAvailable ? Otherwise : And), totals, firstAvailable, condition);
    }

    private static bool Cut(ref string text, string tail)
    {
        if (!text.EndsWith(tail, StringComparison.Ordinal))
        {
            return false;
        }

        text = text[..^tail.Length];
        return true;
    }

    private static int Days(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}

internal sealed record WrittenEscalation(string At, string To);
