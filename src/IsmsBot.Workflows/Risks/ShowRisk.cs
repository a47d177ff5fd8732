namespace IsmsBot.Workflows.Risks;

/// <summary>Opens a risk. Changes nothing. Owners see their own, control owners those that name their controls, the register's keepers all.</summary>
public sealed record ShowRisk(string Record) : Act<Risk>(Record)
{
    public override Who Allowed() => RiskWho.Owner.Or(Who.May("risk.read"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        await RiskReaders.MayReadAsync(turn, record);
        return Reply.With(await RiskCards.ForAsync(turn, record));
    }
}

/// <summary>Opens the form to rate a risk. Changes nothing.</summary>
public sealed record ShowRating(string Record) : Act<Risk>(Record)
{
    public override Who Allowed() => RiskWho.Owner.Or(Who.MayForAll("risk.rate"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn) => Reply.With(await RateCards.ForAsync(turn, record));
}

/// <summary>Opens a proposed risk for triage. Changes nothing.</summary>
public sealed record ShowTriage(string Record) : Act<Risk>(Record)
{
    public override Who Allowed() => Who.MayForAll("risk.rate");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn) => Reply.With(await TriageCards.ForAsync(turn, record));
}

/// <summary>Opens the second opinion that somebody was asked for. Changes nothing.</summary>
public sealed record ShowOpinion(string Record) : Act<Risk>(Record)
{
    public override Who Allowed() => Who.Only<Risk>("@reviewer", r => r.SecondOpinionById);

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn) => Reply.With(await SecondOpinions.CardAsync(turn, record));
}

/// <summary>Takes a risk that was settled back to be rated and decided again (8.2).</summary>
public sealed record ReassessRisk(string Record, int Version, string? Reason = null) : RiskAct(Record, Version)
{
    public override Who Allowed() => RiskWho.Owner.Or(Who.MayForAll("risk.rate"));

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        Refuse.UnlessReasoned(Reason, "the owner and the auditor");
        turn.Move(record, "reassess", Reason);
        RateBy.Set(record, turn.Today.AddDays(RateBy.Days), turn.Today);
        var owner = await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == record.RiskOwnerId, turn.Cancellation);
        if (owner is not null && owner.Id != turn.ActorId)
        {
            turn.Send(await RateCards.ForAsync(turn, record), owner, $"rate:{record.Id}:{record.Version}", record.Id);
        }

        return Reply.With(await RateCards.ForAsync(turn, record), "Open again. Please rate it as it stands now.");
    }
}
