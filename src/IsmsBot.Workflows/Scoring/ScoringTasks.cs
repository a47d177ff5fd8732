namespace IsmsBot.Workflows.Scoring;

/// <summary>What scorings ask of an assessor: figures to give, a reason to give.</summary>
internal sealed class ScoringTasks : TaskSource
{
    public override async Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId)
    {
        var open = from a in turn.Db.Set<ScoringAnswer>().AsNoTracking()
                   join s in turn.Db.Set<RiskScoring>() on a.ScoringId equals s.Id
                   where a.PersonId == personId
                       && ((a.AnsweredOn == null && a.Round == 1 && s.Status == ScoringState.RoundOne)
                           || (a.AnsweredOn == null && a.Round == 2 && s.Status == ScoringState.RoundTwo)
                           || (a.IsFar && a.Explanation == null && s.Status == ScoringState.Explaining))
                   select new { s.Id, s.Title, s.EndsOn, s.Status };
        return [.. (await open.ToListAsync(turn.Cancellation))
            .Select(s => new OpenTask(s.Id, Words(s.Status, s.Title), s.EndsOn, new ShowMyPart(s.Id)))];
    }

    private static Sentence Words(ScoringState state, string title) =>
        state == ScoringState.Explaining ? (Sentence)$"Say why you see {title} differently" : (Sentence)$"Score the risk {title}";
}
