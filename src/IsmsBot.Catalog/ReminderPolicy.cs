namespace IsmsBot.Catalog;

/// <summary>When a person is reminded, and who is told when nothing happens.</summary>
/// <param name="Id">For example <c>acknowledgement</c>.</param>
/// <param name="Use">What it is for.</param>
/// <param name="Reminders">In the order of the file: the first card, then reminders.</param>
/// <param name="Escalations">By days late.</param>
public sealed record ReminderPolicy(
    string Id, string Use, IReadOnlyList<ReminderOffset> Reminders, IReadOnlyList<EscalationStep> Escalations);

/// <summary>One reminder, counted from the due date.</summary>
/// <param name="Days">Negative before, positive after the due date. For the first card: days from the sending, always 0.</param>
/// <param name="WorkingDays">Whether only working days are counted.</param>
/// <param name="IsFirstCard">The card itself, sent at once; not counted from the due date.</param>
public sealed record ReminderOffset(int Days, bool WorkingDays, bool IsFirstCard);

/// <summary>One escalation. It tells somebody; it never hands the decision over.</summary>
/// <param name="Days">Days after the due date.</param>
/// <param name="WorkingDays">Whether only working days are counted.</param>
/// <param name="To">Roles or relations: line-manager, stand-in, isms-manager, top-management.</param>
/// <param name="TotalsOnly">Figures without names.</param>
/// <param name="FirstAvailable">Only the first of <paramref name="To"/> that exists is told (a stand-in, otherwise the ISMS manager).</param>
/// <param name="OnlyIf">A condition in words, such as "not held", or null.</param>
public sealed record EscalationStep(
    int Days, bool WorkingDays, IReadOnlyList<string> To, bool TotalsOnly, bool FirstAvailable, string? OnlyIf);
