using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>What calls for a new look at the risks.</summary>
/// <param name="Reference">Record or directory object that caused it; with the kind it is what makes one cause one trigger.</param>
/// <param name="Title">What happened, as the ISMS managers read it.</param>
public sealed record Cause(TriggerKind Kind, string Reference, string Title)
{
    /// <summary>When it happened; null for today. The days to answer count from here.</summary>
    public DateOnly? Since { get; init; }
}

/// <summary>Opens triggers: what other rooms call when something happens that asks for a new look at the risks (domain 3.5).</summary>
public static class Triggers
{
    /// <summary>Opens a trigger and tells the ISMS managers. The same cause twice gives the one that is open already.</summary>
    public static async Task<Trigger> OpenAsync(Turn turn, Cause cause, CancellationToken cancellationToken) =>
        await OpenAsync(turn, cause, await RiskWho.HoldersAsync(turn.Db, Role.IsmsManager, cancellationToken), cancellationToken);

    /// <param name="managers">The ISMS managers from now on, where the change of this very turn decides who they are.</param>
    public static async Task<Trigger> OpenAsync(Turn turn, Cause cause, IReadOnlyList<Person> managers, CancellationToken cancellationToken)
    {
        if (await FindOpenAsync(turn.Db, cause, cancellationToken) is { } there)
        {
            return there;
        }

        var trigger = turn.Create(new Trigger
        {
            Id = await NumberSeries.NextAsync(turn.Db, "TRG", cancellationToken),
            Title = cause.Title,
            Kind = cause.Kind,
            Ref = cause.Reference,
            DetectedAt = cause.Since ?? turn.Today,
            DetectedBy = turn.Person is null ? "system" : "person",
            NeedsReassessment = true,
            NeedsChange = cause.Kind is TriggerKind.NewSite or TriggerKind.NewDepartment or TriggerKind.MethodChange,
        });
        trigger.NextStepOn = ReminderPlan.Of(RateBy.Policy).NextAfter(trigger.AnswerBy, turn.Today);
        var card = await TriggerCards.ForAsync(turn, trigger, cancellationToken);
        foreach (var manager in managers.Where(m => m.Id != turn.Person?.Id))
        {
            turn.Send(card, manager, $"trigger:{trigger.Id}:{manager.Id}", trigger.Id);
        }

        return trigger;
    }

    /// <summary>The trigger of this cause that nobody has answered yet.</summary>
    public static Task<Trigger?> FindOpenAsync(IsmsDb db, Cause cause, CancellationToken cancellationToken) =>
        db.Set<Trigger>().FirstOrDefaultAsync(t => t.Status == TriggerState.Open && t.Kind == cause.Kind && t.Ref == cause.Reference, cancellationToken);
}
