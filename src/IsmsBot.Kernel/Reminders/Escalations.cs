using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Reminders;

/// <summary>
/// Tells the next level what is late, for one reminder after the other. Those of one line manager are gathered together, so that a team is one card
/// however many teams there are.
/// </summary>
/// <param name="most">Items in one save; only beyond it can somebody get a second card of one kind on one day.</param>
internal sealed class Escalations(TimerTurns turns, Fence fence, HoursNow hours, int most)
{
    private readonly DueItems items = new(turns, fence, hours);

    /// <returns>How many steps were done.</returns>
    public async Task<int> TellAsync(Reminder reminder, DateOnly day, CancellationToken cancellationToken)
    {
        var done = 0;
        for (string? from = ""; from is not null && !fence.IsGivenUp(TimedKind.Escalation, reminder);)
        {
            var gathered = new Gathering(most, from);
            await foreach (var (person, due) in items.ForEscalationsAsync(reminder, day, cancellationToken))
            {
                gathered.Add(person.ManagerId ?? "", due);
            }

            from = gathered.RestFrom;
            foreach (var teams in gathered.Portions(most))
            {
                done += await TellAsync(reminder, [.. teams.SelectMany(t => t.Items)], 1, cancellationToken);
            }
        }

        return done;
    }

    /// <summary>One save; when it fails, each half of it, down to the one item that is to blame.</summary>
    private async Task<int> TellAsync(Reminder reminder, IReadOnlyList<DueItem> late, int attempt, CancellationToken cancellationToken)
    {
        if (late.Count == 0 || fence.IsGivenUp(TimedKind.Escalation, reminder))
        {
            return 0;
        }

        try
        {
            return await OnceAsync(reminder, late, cancellationToken);
        }
        catch (DbUpdateException lost) when (lost.IsLostRace() && attempt < Nudging.MostTries)
        {
            return await TellAsync(reminder, late, attempt + 1, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            if (late.Count == 1)
            {
                var cause = failure is OneItem one ? one.InnerException! : failure;
                await fence.FailedAsync(TimedKind.Escalation, reminder.Name, cause, cancellationToken);
                return 0;
            }

            return await TellAsync(reminder, [.. late.Take(late.Count / 2)], 1, cancellationToken)
                + await TellAsync(reminder, [.. late.Skip(late.Count / 2)], 1, cancellationToken);
        }
    }

    private async Task<int> OnceAsync(Reminder reminder, IReadOnlyList<DueItem> late, CancellationToken cancellationToken)
    {
        await using var db = await turns.OpenAsync(cancellationToken);
        var turn = turns.New(db, reminder.Name, cancellationToken);
        var managers = await LineOfManagers.AboveAsync(db, late.Select(d => d.Item.PersonId), cancellationToken);
        await Nudging.FetchAsync(turn, late);
        foreach (var due in late)
        {
            await Nudging.MarkAsync(turn, due);
        }

        var records = db.ChangeTracker.Entries<Record>().ToDictionary(e => e.Entity.Id, e => e.Entity, StringComparer.Ordinal);
        foreach (var step in late.SelectMany(d => d.Steps).Distinct().OrderBy(s => s.Days))
        {
            var escalating = new Escalating(step.Escalation!, step.Days, [.. late.Where(d => d.Steps.Contains(step)).Select(d => d.Item)]);
            await reminder.EscalateAsync(turn, escalating, managers);
            foreach (var (recordId, whom) in escalating.Told)
            {
                turn.Note(records[recordId], "escalated", whom);
            }
        }

        await turn.SaveAsync();
        return late.Sum(d => d.Steps.Count);
    }
}
