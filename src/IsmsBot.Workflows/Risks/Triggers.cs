using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;

namespace IsmsBot.Workflows.Risks;

/// <summary>Opens triggers: what other rooms call when something happens that asks for a new look at the risks (domain 3.5).</summary>
public static class Triggers
{
    public static async Task<Trigger> OpenAsync(Turn turn, TriggerKind kind, string reference, string title, CancellationToken cancellationToken)
    {
        var trigger = turn.Create(new Trigger
        {
            Id = await NumberSeries.NextAsync(turn.Db, "TRG", cancellationToken),
            Title = title,
            Kind = kind,
            Ref = reference,
            DetectedAt = turn.Today,
            DetectedBy = turn.Person is null ? "system" : "person",
            NeedsReassessment = true,
            NeedsChange = kind is TriggerKind.NewSite or TriggerKind.NewDepartment or TriggerKind.MethodChange,
        });
        trigger.NextStepOn = ReminderPlan.Of(RateBy.Policy).NextAfter(trigger.AnswerBy, turn.Today);
        foreach (var manager in await RiskWho.HoldersAsync(turn.Db, Role.IsmsManager, cancellationToken))
        {
            turn.Send(TriggerCard.For(trigger, turn.Today), manager, $"trigger:{trigger.Id}:{manager.Id}", trigger.Id);
        }

        return trigger;
    }
}
