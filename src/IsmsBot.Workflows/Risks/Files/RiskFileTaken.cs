using IsmsBot.Kernel.Exchange;
using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks.Files;

/// <summary>
/// What follows when a file of risks was taken over. A rating in a file is not the owner's: each owner is asked to confirm theirs, by one card
/// (6.1.2 c, d). What lacks an owner or an asset waits for the ISMS manager as if somebody had proposed it.
/// </summary>
internal static class RiskFileTaken
{
    public static async Task TellAsync(IReadOnlyList<Risk> made, RegisterImport import, Turn turn)
    {
        var method = await MethodInForce.NeededAsync(turn);
        foreach (var risk in made)
        {
            if (!IsWhole(risk))
            {
                (risk.TriageBy, risk.MethodVersion) = (turn.Today.AddDays(Risk.DaysToTriage), risk.Current.IsRated ? method.Label : "");
                continue;
            }

            if (risk.Current.IsRated)
            {
                Ratings.Apply(turn, risk, risk.Current, risk.Inherent, method, import.Id);
                risk.OwnerConfirmedAt = null;
            }

            risk.RateBy = turn.Today.AddDays(Risk.DaysToRate);
        }

        await AskAsync(turn, import, [.. made.Where(IsWhole)]);
    }

    /// <summary>Whether it can go to its owner at once (RSK-01, RSK-04).</summary>
    public static bool IsWhole(Risk risk) => risk.RiskOwnerId is not null && (risk.AssetIds.Count > 0 || risk.Kind == RiskKind.ManagementSystem)
        && risk.Cause.Length > 0 && risk.Event.Length > 0 && risk.Consequence.Length > 0;

    /// <summary>What has to be known before a file is taken over; null when each of its risks is whole.</summary>
    public static Sentence? Remark(IReadOnlyList<Risk> made) => made.Count(risk => !IsWhole(risk)) is var open and > 0
        ? (Sentence)$"To be completed by the ISMS manager, because an owner, asset, cause or consequence is missing: {open}." : null;

    private static async Task AskAsync(Turn turn, RegisterImport import, IReadOnlyList<Risk> risks)
    {
        var groups = risks.GroupBy(r => r.RiskOwnerId!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var owner in await turn.Db.People.AsNoTracking().Where(p => groups.Keys.Contains(p.Id)).ToListAsync(turn.Cancellation))
        {
            var mine = groups[owner.Id];
            turn.Send(
                new RateRequestCard(import.Id, import.Title, [.. mine.OrderByDescending(r => r.CurrentScore).Take(ListCard.MostRows)
                    .Select(r => new ToRate(r.Id, r.Title, r.CurrentScore, r.Current.Band))], mine.Count, turn.Today.AddDays(Risk.DaysToRate)),
                owner, $"import:{import.Id}:{owner.Id}", import.Id);
        }
    }
}
