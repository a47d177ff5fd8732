namespace IsmsBot.Workflows.Risks;

/// <summary>The lists of the register, in the order of its index.</summary>
public static class RiskViews
{
    public const int MostRows = 10;

    public static async Task<IReadOnlyList<RiskLine>> LinesAsync(IQueryable<Risk> risks, CancellationToken cancellationToken) =>
        [.. (await risks.AsNoTracking().Where(r => r.Status != RiskState.Closed).OrderByDescending(r => r.CurrentScore).ThenByDescending(r => r.CurrentImpact).ThenBy(r => r.Id).Take(MostRows)
            .Select(r => new { r.Id, r.Title, r.Status, r.Current, r.NextReviewAt }).ToListAsync(cancellationToken)).Select(r => new RiskLine(r.Id, r.Title, r.Status, r.Current.Score, r.Current.Band, r.NextReviewAt) { Impact = r.Current.Impact })];
}

/// <summary>"risk RSK-0007": one risk as it stands.</summary>
public sealed class RiskView : View
{
    public override string Key => "risk-show";

    public override IReadOnlyList<string> Phrases => ["risk {id:RSK}", "show {id:RSK}"];

    public override IReadOnlyList<string> GermanPhrases => ["risiko {id:RSK}", "zeige {id:RSK}"];

    public override Sentence Help => "Show one risk, for example: risk RSK-0007";

    public override string Permission => "risk.read";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var id = asked.Slot<RecordIdValue>("id")?.RecordId;
        var risk = await turn.Db.Set<Risk>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, turn.Cancellation) ?? throw Refuse.NotFound(id, "top risks");
        await RiskReaders.MayReadAsync(turn, risk);
        return Reply.With(await RiskCards.ForAsync(turn, risk));
    }
}

/// <summary>"my risks": what this person owns, worst first.</summary>
public sealed class MyRisksView : View
{
    public override string Key => "my-risks";

    public override IReadOnlyList<string> Phrases => ["my risks"];

    public override IReadOnlyList<string> GermanPhrases => ["meine risiken"];

    public override Sentence Help => "Show the risks that you own, worst first";

    public override string Permission => "risk.confirm";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) => Reply.With(new RiskListCard(
        true, await RiskViews.LinesAsync(turn.Db.Set<Risk>().Where(r => r.RiskOwnerId == turn.ActorId), turn.Cancellation),
        await turn.Db.Set<Risk>().Where(r => r.RiskOwnerId == turn.ActorId && r.Status != RiskState.Closed).CountForPeopleAsync(turn.Cancellation), turn.Today));
}

/// <summary>"top risks": the worst of the register, or of one's own for those who see no more.</summary>
public sealed class TopRisksView : View
{
    public override string Key => "top-risks";

    public override IReadOnlyList<string> Phrases => ["top risks", "risk register", "worst risks"];

    public override IReadOnlyList<string> GermanPhrases => ["größte risiken", "risikoregister"];

    public override Sentence Help => "Show the ten worst risks";

    public override string Permission => "risk.read";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) => Reply.With(await RiskLists.WorstAsync(turn));
}
