namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>What scorings have open for a person: figures to give, a reason to give, a decision to take.</summary>
internal static class DelphiTasks
{
    public static async Task<IReadOnlyList<OpenTask>> OfAsync(Turn turn, string personId)
    {
        var scorings = turn.Db.Set<DelphiScoring>().AsNoTracking();
        var asked = await (from a in turn.Db.Set<DelphiAnswer>().AsNoTracking()
                           join s in scorings on a.DelphiId equals s.Id
                           where a.PersonId == personId
                               && ((a.AnsweredOn == null && ((a.Round == 1 && s.Status == DelphiState.RoundOne) || (a.Round == 2 && s.Status == DelphiState.RoundTwo))) || (a.IsFar && a.Explanation == null && s.Status == DelphiState.Explaining))
                           select new { s.Id, s.Title, s.EndsOn, s.Status }).ToListAsync(turn.Cancellation);
        var decide = await (from s in scorings join r in turn.Db.Set<Risk>() on s.RiskId equals r.Id where s.Status == DelphiState.Ready && r.RiskOwnerId == personId select new { s.Id, s.Title, s.EndsOn }).ToListAsync(turn.Cancellation);
        return
        [
            .. asked.Select(a => new OpenTask(a.Id, a.Status == DelphiState.Explaining ? (Kernel.Words.Sentence)$"Say why you see {a.Title} differently" : (Kernel.Words.Sentence)$"Score the risk {a.Title}", a.EndsOn, new ShowDelphi(a.Id))),
            .. decide.Select(d => new OpenTask(d.Id, $"Decide on the scoring of {d.Title}", d.EndsOn.AddDays(RateBy.Days), new ShowDelphi(d.Id))),
        ];
    }
}
