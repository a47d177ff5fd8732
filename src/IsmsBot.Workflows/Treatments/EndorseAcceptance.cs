using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Top management stands behind a high risk that its owner has accepted; never the owner themselves (RAC-03).</summary>
public sealed record EndorseAcceptance(string Record, int Version, string Picture) : AcceptanceAct(Record, Version)
{
    public override Who Allowed() => Who.May("acceptance.endorse");

    protected override async Task<Reply?> AlreadyAsync(RiskAcceptance record, Turn turn) => record.EndorsedById is null ? null : Reply.With(
        await AcceptanceCards.ForAsync(turn, record),
        GuardWords.Of("GEN-03", ("name", Sentence.Of(await turn.NameAsync(record.EndorsedById))), ("decision", "endorse"), ("date", $"{record.EndorsedAt}")));

    protected override async Task<Reply> DoAsync(RiskAcceptance record, Turn turn)
    {
        var risk = await RiskOfAsync(record, turn);
        await NotTheOwnerAsync(record, risk, turn);
        await SamePictureAsync(record, risk, Picture, turn);
        (record.EndorsedById, record.EndorsedAt) = (turn.ActorId, turn.Today);
        turn.Move(record, "endorse");
        await turn.DecideAsync(record, Decision.Approved, null);
        await Activation.CountsAsync(turn, record, risk);
        var owner = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == risk.RiskOwnerId, turn.Cancellation);
        turn.Send(new NewsCard(risk.Id, risk.Title, $"{turn.Actor.Name} has endorsed your acceptance of {risk.Id}. It counts until {record.ExpiresAt}."), owner, $"risk-news:{record.Id}:{record.Version}", record.Id);
        return Reply.With(await AcceptanceCards.ForAsync(turn, record), "Endorsed. It counts from now on.");
    }

    internal static async Task NotTheOwnerAsync(RiskAcceptance record, Risk risk, Turn turn)
    {
        if (turn.ActorId == risk.RiskOwnerId || turn.ActorId == record.AcceptedById)
        {
            var others = await AcceptanceRules.EndorsersAsync(turn, risk);
            throw Refuse.With(new OthersCard(record.Id, record.Title, [.. others.Select(p => p.Name)]), "RAC-03", ("owner", Sentence.Of(await turn.NameAsync(risk.RiskOwnerId))));
        }
    }
}

/// <summary>Top management does not stand behind it; the owner reads why.</summary>
public sealed record RefuseAcceptance(string Record, int Version, string? Reason = null) : AcceptanceAct(Record, Version)
{
    public override Who Allowed() => Who.May("acceptance.endorse");

    protected override async Task<Reply> DoAsync(RiskAcceptance record, Turn turn)
    {
        var risk = await RiskOfAsync(record, turn);
        await EndorseAcceptance.NotTheOwnerAsync(record, risk, turn);
        var owner = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == risk.RiskOwnerId, turn.Cancellation);
        Refuse.UnlessReasoned(Reason, Sentence.Of(owner.Name));
        record.NextStepOn = null;
        turn.Move(record, "refuse", Reason);
        await turn.DecideAsync(record, Decision.Rejected, Reason);
        turn.Send(new NewsCard(risk.Id, risk.Title, $"{turn.Actor.Name} does not endorse your acceptance of {risk.Id}: {Reason}"), owner, $"risk-news:{record.Id}:{record.Version}", record.Id);
        return Reply.With(await AcceptanceCards.ForAsync(turn, record), $"Refused. {owner.Name} reads why.");
    }
}
