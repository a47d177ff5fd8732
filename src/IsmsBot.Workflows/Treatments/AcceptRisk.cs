using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// The owner, and nobody for them, accepts what remains, on exactly the picture on the card (6.1.3 f). High risk and interim tolerance count only when
/// top management has endorsed them (RAC-03).
/// </summary>
public sealed record AcceptRisk(string Record, int Version, string Picture, DateOnly? Until = null, string? Reason = null, string? Conditions = null) : AcceptanceAct(Record, Version)
{
    private const int ShortestReason = 30;
    private const int EndorseDays = 7;

    public override Who Allowed() => RiskWho.OwnerThrough<RiskAcceptance>(a => a.RiskId);

    protected override async Task<Reply?> AlreadyAsync(RiskAcceptance record, Turn turn) => record.AcceptedById is null ? null : Reply.With(
        await AcceptanceCards.ForAsync(turn, record),
        GuardWords.Of("GEN-03", ("name", Sentence.Of(await turn.NameAsync(record.AcceptedById))), ("decision", "accept"), ("date", $"{record.AcceptedAt}")));

    protected override async Task<Reply> DoAsync(RiskAcceptance record, Turn turn)
    {
        var risk = await RiskOfAsync(record, turn);
        await SamePictureAsync(record, risk, Picture, turn);
        var method = await MethodInForce.NeededAsync(turn);
        Refuse.Unless(risk.MethodVersion == method.Label, "RSK-06", ("risk", Sentence.Of(risk.Id)), ("old", Sentence.Of(risk.MethodVersion)), ("new", Sentence.Of(method.Label)));
        var rule = method.Content.RuleOf(risk.Current.Band);
        var card = await AcceptanceCards.ForAsync(turn, record);
        await AcceptanceRules.MayAcceptAsync(turn, risk, rule, record.Kind, card);
        var limit = AcceptanceRequests.LimitOf(rule, record.Kind, turn.Today);
        if (Until is not { } until || until > limit || until <= turn.Today)
        {
            throw Refuse.With(card, "RAC-02", ("limit", $"{limit}"));
        }

        var reason = Reason?.Trim() ?? "";
        if (risk.Current.Band != Band.Low && reason.Length < ShortestReason)
        {
            throw Refuse.With(card, "RAC-04");
        }

        (record.AcceptedById, record.AcceptedAt, record.ExpiresAt, record.Conditions) = (turn.ActorId, turn.Today, until, Conditions);
        record.Justification = reason.Length > 0 ? reason : ((Sentence)"Within appetite.").ToString();
        return rule.EndorsedByTop || record.Kind == AcceptanceKind.InterimTolerance
            ? await AskTopAsync(record, risk, turn)
            : await CountsNowAsync(record, risk, turn);
    }

    private async Task<Reply> CountsNowAsync(RiskAcceptance record, Risk risk, Turn turn)
    {
        turn.Move(record, "accept", Reason, AcceptanceState.Active);
        await Activation.CountsAsync(turn, record, risk);
        return Reply.With(await AcceptanceCards.ForAsync(turn, record), $"Accepted until {record.ExpiresAt}. I will ask you again 30 days before.");
    }

    private async Task<Reply> AskTopAsync(RiskAcceptance record, Risk risk, Turn turn)
    {
        turn.Move(record, "accept", Reason, AcceptanceState.AwaitingEndorsement);
        record.NextStepOn = ReminderPlan.Of(AcceptanceRequests.Policy).NextAfter(record.RequestedAt, turn.Today);
        var top = await AcceptanceRules.EndorsersAsync(turn, risk);
        var card = await AcceptanceCards.ForAsync(turn, record);
        await turn.AskForApprovalAsync(record, record.SnapshotHash, top, turn.Today.AddDays(EndorseDays), card with { IsOwner = false, MayEndorse = true });
        return Reply.With(card, GuardWords.Of("RAC-03", ("owner", Sentence.Of(turn.Actor.Name))));
    }
}

/// <summary>The owner does not accept what remains; more has to be done.</summary>
public sealed record RejectAcceptance(string Record, int Version, string? WhyNot = null) : AcceptanceAct(Record, Version)
{
    public override Who Allowed() => RiskWho.OwnerThrough<RiskAcceptance>(a => a.RiskId);

    protected override async Task<Reply> DoAsync(RiskAcceptance record, Turn turn)
    {
        Refuse.UnlessReasoned(WhyNot, "the ISMS manager");
        record.NextStepOn = null;
        turn.Move(record, "reject", WhyNot);
        foreach (var manager in await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation))
        {
            turn.Send(new NewsCard(record.RiskId, record.Title, $"{turn.Actor.Name} does not accept what remains of {record.RiskId}: {WhyNot}"), manager, $"risk-news:{record.Id}:{manager.Id}:{record.Version}", record.Id);
        }

        return Reply.With(await AcceptanceCards.ForAsync(turn, record), "Not accepted. Propose what else can be done.");
    }
}
