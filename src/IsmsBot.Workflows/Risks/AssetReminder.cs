using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>Once a year owners are asked whether their assets are still there, with class and needs (CAL-08).</summary>
public sealed class AskForAssets : Job
{
    private const string Entry = "asset.confirm";

    public override async Task<bool> StepAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (YearlyDates.DueOn(Entry, turn.Today) is not { } day)
        {
            return false;
        }

        // The day asked for leaves time to answer.
        var by = day.AddDays(RateBy.Days);
        var assets = await turn.Db.Set<Asset>().Where(a => a.Status == AssetState.Active && a.OwnerId != null && a.LastReviewedAt < day && (a.ConfirmBy == null || a.ConfirmBy < by)).OrderBy(a => a.LastReviewedAt).ThenBy(a => a.Id).ToListAsync(cancellationToken);
        foreach (var asset in assets)
        {
            (asset.ConfirmBy, asset.NextStepOn) = (by, ReminderPlan.Of(RateBy.Policy).NextAfter(by, turn.Today));
            turn.Note(asset, "asked to confirm");
        }

        var people = await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled).ToDictionaryAsync(p => p.Id, StringComparer.Ordinal, cancellationToken);
        foreach (var group in assets.GroupBy(a => a.OwnerId!).Where(g => people.ContainsKey(g.Key)))
        {
            turn.Send(new AssetListCard([.. group.Take(RiskViews.MostRows).Select(a => new AssetLine(a.Id, a.Title, a.LastReviewedAt))], group.Count()), people[group.Key], $"{Name}:{day:yyyy-MM-dd}:{group.Key}");
        }

        return false;
    }
}

/// <summary>Reminds owners of assets that they have to confirm (CAL-08).</summary>
public sealed class AssetReminder : Reminder
{
    public override string Policy => RateBy.Policy;

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken) =>
        [.. (await db.Set<Asset>().AsNoTracking().Where(a => a.NextStepOn <= today && a.Id.CompareTo(afterRecordId) > 0 && a.ConfirmBy != null && a.OwnerId != null && a.Status == AssetState.Active)
            .OrderBy(a => a.Id).Take(most).Select(a => new { a.Id, a.OwnerId, a.ConfirmBy, a.Title }).ToListAsync(cancellationToken))
            .Select(a => new OpenItem(a.Id, a.OwnerId!, a.ConfirmBy!.Value, $"Confirm the asset {a.Title}", new ShowAsset(a.Id)))];

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next, CancellationToken cancellationToken)
    {
        var asset = await turn.Db.Set<Asset>().FindAsync([recordId], cancellationToken);
        asset!.NextStepOn = next;
        if (step.Escalation is null)
        {
            turn.Note(asset, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers, CancellationToken cancellationToken) => LateWork.TellAsync(turn, Name, escalating, managers, cancellationToken);
}
