namespace IsmsBot.Workflows.Risks;

/// <summary>Draws a method version with its effect on the present risks.</summary>
public static class MethodCards
{
    public static async Task<MethodCard> ForAsync(Turn turn, RiskMethod method)
    {
        var content = method.Read();
        var risks = await turn.Db.Set<Risk>().AsNoTracking().Where(r => r.Status != RiskState.Closed && r.CurrentScore > 0).OrderByDescending(r => r.CurrentScore).ThenBy(r => r.Id)
            .Select(r => new { r.Id, r.Title, r.Current }).ToListAsync(turn.Cancellation);
        return new MethodCard(method.Id, method.Version, method.VersionLabel, method.Status, content, await turn.NameAsync(method.AuthorId), MovesOf(risks.Select(r => (r.Id, r.Title, r.Current)), content), risks.Count, new ChangeMethod())
        {
            MayApprove = turn.Person?.Has(Kernel.People.Role.TopManagement) == true,
        };
    }

    /// <summary>Which present risks another method puts into another band; a rating that its scale does not have is named too.</summary>
    public static IReadOnlyList<BandMove> MovesOf(IEnumerable<(string Id, string Title, Level Current)> risks, MethodContent next) =>
        [.. risks.Select(r => new BandMove(r.Id, r.Title, r.Current.Score, r.Current.Band, next.BandOf(r.Current.Score), !next.CanRate(r.Current))).Where(m => m.OffTheScale || m.From != m.To)];

    public static MethodCard Form(MethodInForce? now, ChangeMethod typed) => new(null, 0, now?.Label ?? "1.0", null, now?.Content ?? DefaultMethod.Of(5), null, [], 0, typed) { MayEdit = true };
}
