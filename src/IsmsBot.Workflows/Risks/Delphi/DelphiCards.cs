using IsmsBot.Workflows.Assessments;

namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>Draws the cards of a scoring. What a card shows of the figures is the spread of a round that has ended, never more.</summary>
internal static class DelphiCards
{
    private const int MostPeople = 60;

    public static async Task<NewDelphiCard> NewAsync(Turn turn, RiskAssessment assessment, StartDelphi typed)
    {
        var risks = await turn.Db.Set<Risk>().AsNoTracking().Where(r => assessment.RiskIds.Contains(r.Id) && r.Status != RiskState.Closed && r.RiskOwnerId != null)
            .OrderByDescending(r => r.CurrentScore).ThenBy(r => r.Id).Take(MostPeople).Select(r => new { r.Id, r.Title }).ToListAsync(turn.Cancellation);
        var people = await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Presence == Presence.Active && p.Roles != "").OrderBy(p => p.Name).Take(MostPeople).Select(p => new { p.Id, p.Name }).ToListAsync(turn.Cancellation);
        return new NewDelphiCard(
            assessment.Id, assessment.Version, assessment.Title, [.. risks.Select(r => new Option(r.Id, Sentence.Of($"{r.Id} {r.Title}")))], [.. people.Select(p => new Option(p.Id, Sentence.Of(p.Name)))],
            typed.Risk, typed.Assessors, typed.EndsOn ?? turn.Today.AddDays(DelphiScoring.RoundDays), turn.Today);
    }

    public static async Task<DelphiCard> AskAsync(Turn turn, DelphiScoring scoring)
    {
        var risk = await turn.Db.Set<Risk>().AsNoTracking().SingleAsync(r => r.Id == scoring.RiskId, turn.Cancellation);
        return new DelphiCard(
            scoring.Id, scoring.Round, scoring.EndsOn, risk.Id, risk.Title, risk.Cause, risk.Event, risk.Consequence, string.Join(", ", risk.ExistingControlIds), (await MethodInForce.NeededAsync(turn)).Content,
            scoring.Round == 2 ? First(scoring) : null, scoring.Round == 2 ? await ExplanationsAsync(turn, scoring) : [], new TypedRating(null, null, null, null, null, null, null));
    }

    public static Task<DelphiExplainCard> ExplainAsync(Turn turn, DelphiScoring scoring, DelphiAnswer mine) =>
        Task.FromResult(new DelphiExplainCard(scoring.Id, scoring.RiskId, scoring.Title, First(scoring)!, mine.Score, scoring.EndsOn));

    public static async Task<DelphiResultCard> ResultAsync(Turn turn, DelphiScoring scoring, string forPersonId)
    {
        var owner = await turn.Db.Set<Risk>().AsNoTracking().Where(r => r.Id == scoring.RiskId).Select(r => r.RiskOwnerId).SingleAsync(turn.Cancellation);
        var answered = turn.Db.Set<DelphiAnswer>().Local.Where(a => a.DelphiId == scoring.Id && a.Round == scoring.Round).ToList() is { Count: > 0 } tracked
            ? tracked.Count(a => a.AnsweredOn is not null)
            : await turn.Db.Set<DelphiAnswer>().CountAsync(a => a.DelphiId == scoring.Id && a.Round == scoring.Round && a.AnsweredOn != null, turn.Cancellation);
        var second = scoring.SecondSpread is null ? null : Spread.Parse(scoring.SecondSpread);
        return new DelphiResultCard(
            scoring.Id, scoring.Version, scoring.RiskId, scoring.Title, scoring.Status, scoring.EndsOn, answered, scoring.AssessorIds.Count, First(scoring), second, await ExplanationsAsync(turn, scoring),
            (await MethodInForce.NeededAsync(turn)).Content, new TypedRating(Text(second?.Likelihood), Text(second?.C), Text(second?.I), Text(second?.A), null, null, null))
        {
            IsOwner = forPersonId == owner,
            MayCancel = forPersonId == owner || turn.Person?.Scope("risk.rate") == "any",
        };
    }

    private static Spread? First(DelphiScoring scoring) => scoring.FirstSpread is null ? null : Spread.Parse(scoring.FirstSpread);

    /// <summary>In the order of the alphabet, so that the place in the list says nothing about who wrote.</summary>
    private static async Task<IReadOnlyList<string>> ExplanationsAsync(Turn turn, DelphiScoring scoring) =>
        [.. (await turn.Db.Set<DelphiAnswer>().Where(a => a.DelphiId == scoring.Id && a.Round == 1 && a.IsFar).ToListAsync(turn.Cancellation)).Select(a => a.Explanation).OfType<string>().Order(StringComparer.Ordinal)];

    private static string? Text(Figure? figure) => figure?.Median.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
