using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Jobs;

namespace IsmsBot.Kernel.Reminders;

/// <summary>What digests and escalations have in common: marking steps as done, and how much failing is borne.</summary>
internal static class Nudging
{
    /// <summary>A reminder that fails this often in one tick fails everywhere: the rest of it waits for the next tick.</summary>
    private const int MostFailures = 20;

    /// <summary>People click while we save; who loses this often in a row does not lose races.</summary>
    public const int MostTries = 3;

    public static bool IsGivenUp(this Fence fence, TimedKind kind, Reminder reminder) => fence.TimesFailed(kind, reminder.Name) >= MostFailures;

    /// <summary>Reads the records, one query for each reminder.</summary>
    public static async Task FetchAsync(Turn turn, IEnumerable<DueItem> items)
    {
        foreach (var group in items.GroupBy(d => d.Reminder))
        {
            await OneItem.AroundAsync(group.First(), () => group.Key.FetchAsync(turn.Db, [.. group.Select(d => d.Item.RecordId)], turn.Cancellation));
        }
    }

    /// <summary>Marks the steps of an item as done, in the save that tells of them.</summary>
    public static async Task MarkAsync(Turn turn, DueItem due)
    {
        foreach (var step in due.Steps)
        {
            turn.Note(new NudgeSent
            {
                Reminder = due.Reminder.Name,
                RecordId = due.Item.RecordId,
                DueOn = due.Item.CountedFrom,
                Step = step.Name,
                At = turn.Now,
                ToPersonId = due.Item.PersonId,
            });
            await OneItem.AroundAsync(due, () => due.Reminder.NotedAsync(turn, due.Item.RecordId, step, due.Next));
        }
    }
}

/// <summary>Says which item failed, where several are done in one save.</summary>
internal sealed class OneItem(DueItem due, Exception failure) : Exception("An item failed.", failure)
{
    public DueItem Due => due;

    public static async Task AroundAsync(DueItem due, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new OneItem(due, failure);
        }
    }
}
