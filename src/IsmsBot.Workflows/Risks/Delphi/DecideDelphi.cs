namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>An act on a scoring at the version on the card.</summary>
public abstract record DelphiAct(string Record, int Version) : VersionedAct<DelphiScoring>(Record, Version)
{
    protected override async Task<Card?> CurrentCardAsync(DelphiScoring record, Turn turn) => await DelphiCards.ResultAsync(turn, record, turn.ActorId);
}

/// <summary>
/// The owner decides after the second round: the median, or something else with the reason. It is a rating like any other, with the second opinion where
/// it falls by much (RSK-08).
/// </summary>
public sealed record DecideDelphi(string Record, int Version, string? Likelihood = null, string? Confidentiality = null, string? Integrity = null, string? Availability = null, string? Reason = null) : DelphiAct(Record, Version)
{
    public override Who Allowed() => RiskWho.OwnerThrough<DelphiScoring>(s => s.RiskId);

    protected override async Task<Reply> DoAsync(DelphiScoring record, Turn turn)
    {
        var risk = await turn.Db.Set<Risk>().SingleAsync(r => r.Id == record.RiskId, turn.Cancellation);
        var method = await MethodInForce.NeededAsync(turn);
        var form = (await DelphiCards.ResultAsync(turn, record, turn.ActorId)) with { Typed = new TypedRating(Likelihood, Confidentiality, Integrity, Availability, null, null, Reason) };
        Refuse.Unless(record.Status == DelphiState.Ready, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "decide"), ("states", $"{DelphiState.Ready}"));
        var level = RatingGuards.Read(method.Content, Likelihood, Confidentiality, Integrity, Availability, form);
        var median = Spread.Parse(record.SecondSpread!).Score.Median;
        if (level.Score != median && Reason?.Trim().Length is null or < 10)
        {
            throw Refuse.With(form, "GEN-07", ("author", "those who answered"));
        }

        turn.Move(record, "decide", Reason);
        if (RateRisk.IsDoubted(risk, level))
        {
            return await SecondOpinions.AskAsync(turn, risk, level, Reason, form);
        }

        Ratings.Apply(turn, risk, level, risk.Inherent.Score >= level.Score && method.Content.CanRate(risk.Inherent) ? method.Content.Rate(risk.Inherent.Likelihood, risk.Inherent.ImpactC, risk.Inherent.ImpactI, risk.Inherent.ImpactA) : level, method, $"{record.Id}, median {median}: {Reason}");
        return Reply.With(await RiskCards.ForAsync(turn, risk), $"Saved and confirmed: {level.Likelihood} times {level.Impact} is {level.Score}, {level.Band}.");
    }
}

/// <summary>Ends a scoring without a result; the risk keeps its rating.</summary>
public sealed record CancelDelphi(string Record, int Version, string? Why = null) : DelphiAct(Record, Version)
{
    public override Who Allowed() => RiskWho.OwnerThrough<DelphiScoring>(s => s.RiskId).Or(Who.MayForAll("risk.rate"));

    protected override async Task<Reply> DoAsync(DelphiScoring record, Turn turn)
    {
        Refuse.UnlessReasoned(Why, "those who were asked");
        turn.Move(record, "cancel", Why);
        await turn.Db.Set<DelphiAnswer>().Where(a => a.DelphiId == record.Id && a.NextStepOn != null).ForEachAsync(a => a.NextStepOn = null, turn.Cancellation);
        return Reply.With(await DelphiCards.ResultAsync(turn, record, turn.ActorId), "Cancelled. The risk keeps its rating.");
    }
}
