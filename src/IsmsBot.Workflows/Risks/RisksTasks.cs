using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Workflows.Risks.Delphi;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>What the register has open for a person: to rate or confirm, to triage, to give an opinion on, triggers to answer.</summary>
internal sealed class RisksTasks : TaskSource
{
    /// <summary>A yearly look is shown this many days before its date.</summary>
    private const int DaysAhead = 14;

    /// <summary>Days in which a proposal is looked at.</summary>
    private const int TriageDays = 7;

    public override async Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId, CancellationToken cancellationToken)
    {
        var soon = turn.Today.AddDays(DaysAhead);
        var risks = turn.Db.Set<Risk>().AsNoTracking().Where(r => r.Status != RiskState.Closed);
        var mine = await risks.Where(r => r.RiskOwnerId == personId && r.RateBy <= soon).Select(r => new { r.Id, r.Title, r.RateBy }).ToListAsync(cancellationToken);
        var tasks = mine.Select(r => new OpenTask(r.Id, $"Rate the risk {r.Title}", r.RateBy!.Value, new ShowRating(r.Id))).ToList();
        var doubted = await risks.Where(r => r.SecondOpinionById == personId).Select(r => new { r.Id, r.Title, r.UpdatedAt }).ToListAsync(cancellationToken);
        tasks.AddRange(doubted.Select(r => new OpenTask(r.Id, $"Give your opinion on the rating of {r.Title}", DateOnly.FromDateTime(r.UpdatedAt.UtcDateTime).AddDays(TriageDays), new ShowOpinion(r.Id))));
        tasks.AddRange(await DelphiTasks.OfAsync(turn, personId, cancellationToken));
        tasks.AddRange(await PlannedActions.TasksAsync(turn, personId, cancellationToken));
        if (turn.Actor.Scope("risk.rate") == "any")
        {
            var proposed = await risks.Where(r => r.Status == RiskState.Identified && r.RiskOwnerId == null).Select(r => new { r.Id, r.Title, r.CreatedAt }).ToListAsync(cancellationToken);
            tasks.AddRange(proposed.Select(r => new OpenTask(r.Id, $"Look at the proposed risk {r.Title}", DateOnly.FromDateTime(r.CreatedAt.UtcDateTime).AddDays(TriageDays), new ShowTriage(r.Id))));
            var triggers = await turn.Db.Set<Trigger>().AsNoTracking().Where(t => t.Status == TriggerState.Open && t.NeedsReassessment && t.AssessmentId == null).ToListAsync(cancellationToken);
            tasks.AddRange(triggers.Select(t => new OpenTask(t.Id, $"Answer the trigger {t.Title}", t.AnswerBy, new ShowTrigger(t.Id))));
        }

        if (turn.Actor.Scope("asset.edit") == "any")
        {
            var drafts = await turn.Db.Set<Asset>().AsNoTracking().Where(a => a.Status == AssetState.Draft).Select(a => new { a.Id, a.Title, a.CreatedAt }).ToListAsync(cancellationToken);
            tasks.AddRange(drafts.Select(a => new OpenTask(a.Id, $"Put the asset {a.Title} into use", DateOnly.FromDateTime(a.CreatedAt.UtcDateTime).AddDays(TriageDays), new ShowAsset(a.Id))));
        }

        var assets = await turn.Db.Set<Asset>().AsNoTracking().Where(a => a.OwnerId == personId && a.ConfirmBy != null && a.Status == AssetState.Active).Select(a => new { a.Id, a.Title, a.ConfirmBy }).ToListAsync(cancellationToken);
        tasks.AddRange(assets.Select(a => new OpenTask(a.Id, $"Confirm the asset {a.Title}", a.ConfirmBy!.Value, new ShowAsset(a.Id))));
        if (turn.Actor.Scope("method.edit") is not null)
        {
            var methods = await turn.Db.Set<RiskMethod>().AsNoTracking().Where(m => m.Status == MethodState.Active && m.CheckBy != null).Select(m => new { m.Id, m.Title, m.CheckBy }).ToListAsync(cancellationToken);
            tasks.AddRange(methods.Select(m => new OpenTask(m.Id, $"Look at the {m.Title}", m.CheckBy!.Value, new ShowMethod(m.Id))));
        }

        return tasks;
    }
}
