using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;

namespace IsmsBot.Tests.Reminders;

/// <summary>A real reminder that fails when one record is among those it escalates.</summary>
internal sealed class PoisonedReminder(Reminder real, string poison) : Reminder
{
    public override string Name => real.Name;

    public override string Policy => real.Policy;

    public override Task<IReadOnlyList<OpenItem>> DueAsync(
        IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken) =>
        real.DueAsync(db, today, afterRecordId, most, cancellationToken);

    public override Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next) =>
        real.NotedAsync(turn, recordId, step, next);

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) =>
        escalating.Items.Any(i => i.RecordId == poison)
            ? throw new FormatException() : real.EscalateAsync(turn, escalating, managers);
}
