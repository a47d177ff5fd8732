using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks;

/// <summary>What the card of a risk says besides the fields of its form.</summary>
internal static class RiskFacts
{
    /// <summary>The risk as one sentence.</summary>
    public static Sentence InWords(Risk risk) => $"Because {risk.Cause}, it may happen that {risk.Event}, leading to {risk.Consequence}.";

    public static (Sentence Name, Sentence Value) Controls(Risk risk) =>
        ("Controls that work", risk.ExistingControlIds.Count == 0 ? (Sentence)"none named" : Sentence.Some(risk.ExistingControlIds));

    public static IReadOnlyList<(Tone Tone, Sentence Words)> Notices(Risk risk)
    {
        var notices = new List<(Tone, Sentence)>();
        if (risk.Current is { IsRated: true } now)
        {
            notices.Add((now.Band.Tone(), $"{now.Likelihood} times {now.Impact} is {now.Score}: {now.Band}."));
        }

        if (risk.Doubted is { } low)
        {
            notices.Add((Tone.Warning, $"A rating of {low.Score} waits for a second opinion. Until then the old one counts."));
        }

        return notices;
    }

    public static async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> OfAsync(Risk risk, Reader reader)
    {
        var priority = risk.Current.IsRated ? await PriorityAsync(reader.Turn, risk) : 0;
        List<(Sentence, Sentence)> facts = [.. Of(risk, await AssetsAsync(risk, reader.Turn), priority)];
        if (risk.DoubtedReason is { } why)
        {
            facts.Add(("Why lower", $"{await reader.NameAsync(risk.DoubtedById)}: {why}"));
        }

        if (risk.Carried is { } carried)
        {
            facts.Add(("In the register it came from", Sentence.Of(carried.Replace("\n", "; ", StringComparison.Ordinal))));
        }

        if (risk.Status == RiskState.Identified)
        {
            facts.Add(("Proposed by", Sentence.Of(await reader.NameAsync(risk.ProposedById))));
        }

        return facts;
    }

    public static IEnumerable<(Sentence Name, Sentence Value)> Of(Risk risk, string assets, int priority)
    {
        yield return ("Assets", assets.Length == 0 ? (Sentence)"none named" : Sentence.Of(assets));
        if (risk.Current.IsRated)
        {
            yield return ("Without controls", $"{risk.Inherent.Score}, {risk.Inherent.Band}");
            yield return ("Place in the register", priority > Counting.Most ? (Sentence)$"after the first {Counting.Most}" : (Sentence)$"{priority}");
            yield return ("Rated on", $"{risk.LastAssessedAt}");
            yield return ("Confirmed by the owner", risk.OwnerConfirmedAt is { } day ? (Sentence)$"{day}" : (Sentence)"not yet");
            yield return ("Next look", $"{risk.NextReviewAt}");
        }

        if (risk.TreatmentIds.Count > 0)
        {
            yield return ("Treatments", Sentence.Some(risk.TreatmentIds));
        }

        if (risk.AcceptanceId is { } acceptance)
        {
            yield return ("Acceptance", Sentence.Of(acceptance));
        }
    }

    public static async Task<string> AssetsAsync(Risk risk, Turn turn) => string.Join(", ", await turn.Db.Set<Asset>().AsNoTracking()
        .Where(a => risk.AssetIds.Contains(a.Id)).OrderBy(a => a.Id).Select(a => a.Title).ToListAsync(turn.Cancellation));

    /// <summary>1 is first; by score, then impact, then age (domain 3.2). Three stretches of one index, read no further than people count.</summary>
    private static async Task<int> PriorityAsync(Turn turn, Risk risk)
    {
        var open = turn.Db.Set<Risk>().Where(r => r.Status != RiskState.Closed);
        var (score, impact, id) = (risk.CurrentScore, risk.CurrentImpact, risk.Id);
        return 1 + await open.Where(r => r.CurrentScore > score).Select(r => r.Id)
            .Concat(open.Where(r => r.CurrentScore == score && r.CurrentImpact > impact).Select(r => r.Id))
            .Concat(open.Where(r => r.CurrentScore == score && r.CurrentImpact == impact && r.Id.CompareTo(id) < 0).Select(r => r.Id))
            .CountForPeopleAsync(turn.Cancellation);
    }
}
