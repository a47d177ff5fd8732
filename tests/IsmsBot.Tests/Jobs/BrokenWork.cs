using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Tests.Jobs;

/// <summary>Jobs and reminders that fail while a test says so, beside those of the rooms and before them.</summary>
internal sealed class BrokenWork
{
    public const string Secret = "Sven's own words";

    public bool IsBroken { get; set; } = true;

    public int Tries { get; private set; }

    public TimedWork Job => Before([new BrokenJob(this)], []);

    public TimedWork Reminder => Before([], [new BrokenReminder(this)]);

    private static TimedWork Before(IReadOnlyList<Job> jobs, IReadOnlyList<Reminder> reminders) => TimedWork.OfTheRooms() is var all
        ? new TimedWork([.. jobs, .. all.Jobs], [.. reminders, .. all.Reminders]) : all;

    private void Try()
    {
        Tries++;
        if (IsBroken)
        {
            throw new InvalidOperationException(Secret, new FormatException(Secret));
        }
    }

    private sealed class BrokenJob(BrokenWork work) : Job
    {
        public override Task<bool> StepAsync(Turn turn)
        {
            work.Try();
            return Task.FromResult(false);
        }
    }

    /// <summary>Reminds Adil each day of something that cannot be noted.</summary>
    private sealed class BrokenReminder(BrokenWork work) : Reminder
    {
        public override string Policy => "standard";

        public override Task<IReadOnlyList<OpenItem>> DueAsync(
            IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<OpenItem>>(afterRecordId.Length > 0 ? [] : [Item(today)]);

        public override Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
        {
            work.Try();
            return Task.CompletedTask;
        }

        public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) =>
            Task.CompletedTask;

        private static OpenItem Item(DateOnly today) =>
            new("TSK-9999", "P0153", today.AddDays(-1), Sentence.Of("Something broken"), new SayPhrase("my tasks"));
    }
}
