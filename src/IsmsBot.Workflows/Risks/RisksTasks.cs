using IsmsBot.Workflows.Risks.Delphi;

namespace IsmsBot.Workflows.Risks;

/// <summary>What the register has open for a person: to rate or confirm, to triage, to give an opinion on.</summary>
internal sealed class RisksTasks : TaskSource
{
    /// <summary>A yearly look is shown this many days before its date.</summary>
    private const int DaysAhead = 14;

    /// <summary>Days in which a proposal is looked at.</summary>
    private const int TriageDays = 7;

    public override async Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId)
    {
        var soon = turn.Today.AddDays(DaysAhead);
        var risks = turn.Db.Set<Risk>().AsNoTracking().Where(r => r.Status != RiskState.Closed);
        var mine = await risks.Where(r => r.RiskOwnerId == personId && r.RateBy <= soon).Select(r => new { r.Id, r.Title, r.RateBy }).ToListAsync(turn.Cancellation);
        var tasks = mine.Select(r => new OpenTask(r.Id, $"Rate the risk {r.Title}", r.RateBy!.Value, new ShowRating(r.Id))).ToList();
        var doubted = await risks.Where(r => r.SecondOpinionById == personId).Select(r => new { r.Id, r.Title, r.UpdatedAt }).ToListAsync(turn.Cancellation);
        tasks.AddRange(doubted.Select(r => new OpenTask(r.Id, $"Give your opinion on the rating of {r.Title}", DateOnly.FromDateTime(r.UpdatedAt.UtcDateTime).AddDays(TriageDays), new ShowOpinion(r.Id))));
        tasks.AddRange(await DelphiTasks.OfAsync(turn, personId));
        if (turn.Actor.Scope("risk.rate") == "any")
        {
            var proposed = await risks.Where(r => r.Status == RiskState.Identified && r.RiskOwnerId == null).Select(r => new { r.Id, r.Title, r.CreatedAt }).ToListAsync(turn.Cancellation);
            tasks.AddRange(proposed.Select(r => new OpenTask(r.Id, $"Look at the proposed risk {r.Title}", DateOnly.FromDateTime(r.CreatedAt.UtcDateTime).AddDays(TriageDays), new ShowTriage(r.Id))));
        }

        return tasks;
    }
}
