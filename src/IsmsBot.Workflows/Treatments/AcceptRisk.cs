using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// The owner, and nobody for them, accepts what remains, on exactly the picture on the card (6.1.3 f). High risk and interim tolerance count only
/// when
/// top management has endorsed them (RAC-03).
/// </summary>
public sealed record AcceptRisk(string Record, int Version, string Picture, DateOnly? Until = null, string? Reason = null, string? Conditions = null)
    : StepAct<RiskAcceptance>(Record, Version)
{
    private const int ShortestReason = 30;

    protected override string Action => "accept";

    internal static void Draw(CardKit form, RiskAcceptance acceptance)
    {
        form.AskDate(nameof(Until), "Until when?", acceptance.ExpiresAt, required: false);
        form.Ask(nameof(Reason), "Why is it tolerable? One or two sentences.", required: false, multiline: true, most: 1000);
        form.Ask(nameof(Conditions), "What has to stay true?", required: false, most: 500);
    }

    protected override Task<Reply?> AlreadyAsync(RiskAcceptance record, Turn turn) =>
        DecidedAsync(record, turn, record.AcceptedById, record.AcceptedAt);

    protected override async Task<Reply> DoAsync(RiskAcceptance record, Turn turn)
    {
        var risk = await record.RiskAsync(turn);
        await record.RefuseOtherPictureAsync(risk, Picture, turn);
        var method = await MethodInForce.NeededAsync(turn);
        Refuse.Unless(
            risk.MethodVersion == method.Label,
            "RSK-06", ("risk", Sentence.Of(risk.Id)), ("old", Sentence.Of(risk.MethodVersion)), ("new", Sentence.Of(method.Label)));
        var rule = method.Content.RuleOf(risk.Current.Band);
        await AcceptanceRules.MayAcceptAsync(turn, risk, rule, record.Kind, await Register.CardAsync(record, turn.Reader));
        var limit = AcceptanceRequests.LimitOf(rule, record.Kind, turn.Today);
        if (Until is not { } until || until > limit || until <= turn.Today)
        {
            throw await NoAsync(record, turn, "RAC-02", ("limit", $"{limit}"));
        }

        var reason = Reason?.Trim() ?? "";
        if (risk.Current.Band != Band.Low && reason.Length < ShortestReason)
        {
            throw await NoAsync(record, turn, "RAC-04");
        }

        (record.AcceptedById, record.AcceptedAt, record.ExpiresAt, record.Conditions) = (turn.ActorId, turn.Today, until, Conditions);
        record.Justification = reason.Length > 0 ? reason : ((Sentence)"Within appetite.").ToString();
        return rule.EndorsedByTop || record.Kind == AcceptanceKind.InterimTolerance
            ? await AskTopAsync(record, risk, turn)
            : await CountsNowAsync(record, risk, turn);
    }

    private async Task<Reply> CountsNowAsync(RiskAcceptance record, Risk risk, Turn turn)
    {
        turn.Move(record, Action, Reason, AcceptanceState.Active);
        await Activation.CountsAsync(turn, record, risk);
        return await AnswerAsync(record, turn, $"Accepted until {record.ExpiresAt}. I will ask you again 30 days before.");
    }

    private async Task<Reply> AskTopAsync(RiskAcceptance record, Risk risk, Turn turn)
    {
        turn.Move(record, Action, Reason, AcceptanceState.AwaitingEndorsement);
        var top = await AcceptanceRules.EndorsersAsync(turn, risk);
        await turn.AskForApprovalAsync(
            record, record.SnapshotHash, top, AcceptanceRequests.AnswerBy(turn.Today), person => Register.CardAsync(record, turn.For(person)));
        return await AnswerAsync(record, turn, Refuse.With("RAC-03", ("owner", Sentence.Of(turn.Actor.Name))).Words);
    }
}
