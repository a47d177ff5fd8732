using IsmsBot.Kernel.Jobs;

namespace IsmsBot.Kernel.Reminders;

/// <summary>
/// Does every reminder step that is due and not done, in the recipients' own time: first the digests of those whose morning it is, one for each
/// person over all reminders, then the escalations. Portions of one save each, inside the fence: memory does not grow with the organisation.
/// </summary>
public sealed class ReminderRunner(TimerTurns turns, TimedWork timed)
{
    /// <summary>Items waiting for their digest in memory: some 15 MB.</summary>
    internal int MostItems { get; init; } = 20_000;

    /// <summary>Items of digests in one save.</summary>
    internal int Portion { get; init; } = 200;

    /// <summary>Items of escalations in one save.</summary>
    internal int MostEscalations { get; init; } = 1_000;

    /// <returns>How many steps were done.</returns>
    public async Task<int> RunAsync(Fence fence, CancellationToken cancellationToken)
    {
        var hours = await HoursAsync(cancellationToken);
        return await RemindAsync(fence, hours, cancellationToken) + await EscalateAsync(fence, hours, cancellationToken);
    }

    private async Task<int> RemindAsync(Fence fence, HoursNow hours, CancellationToken cancellationToken)
    {
        var done = 0;
        if (hours.DayOfDigests is not { } day)
        {
            NotLookedAt(fence, TimedKind.Reminder);
            return done;
        }

        var digests = new Digests(turns, timed.Reminders, fence, hours, MostItems, Portion);
        var sending = async () => { done = await digests.SendAsync(day, cancellationToken); };
        await fence.AroundAsync(TimedKind.Reminder, Digests.Name, sending, cancellationToken);
        return done;
    }

    private async Task<int> EscalateAsync(Fence fence, HoursNow hours, CancellationToken cancellationToken)
    {
        var done = 0;
        if (hours.DayOfEscalations is not { } day)
        {
            NotLookedAt(fence, TimedKind.Escalation);
            return done;
        }

        var escalations = new Escalations(turns, fence, hours, MostEscalations);
        foreach (var reminder in timed.Reminders)
        {
            var telling = async () => done += await escalations.TellAsync(reminder, day, cancellationToken);
            await fence.AroundAsync(TimedKind.Escalation, reminder.Name, telling, cancellationToken);
        }

        return done;
    }

    /// <summary>At night nothing fails, and nothing is shown to work again.</summary>
    private void NotLookedAt(Fence fence, TimedKind kind)
    {
        foreach (var name in timed.Reminders.Select(r => r.Name).Append(Digests.Name))
        {
            fence.Unfinished(kind, name);
        }
    }

    private async Task<HoursNow> HoursAsync(CancellationToken cancellationToken)
    {
        await using var db = await turns.OpenAsync(cancellationToken);
        return await HoursNow.ReadAsync(db, turns.Now, cancellationToken);
    }
}
