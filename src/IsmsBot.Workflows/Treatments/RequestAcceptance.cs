using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>"Accept": makes the request on the picture of this moment and shows it to the owner.</summary>
public sealed record RequestAcceptance(string Record) : Act<Risk>(Record)
{
    public override Who Allowed() => RiskWho.Owner;

    protected override Task<Reply> DoAsync(Risk record, Turn turn)
    {
        Refuse.Unless(
            record.Status is RiskState.Assessed or RiskState.ResidualReview, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"),
                ("action", "accept"),
            ("states", Sentence.Either([$"{RiskState.Assessed}", $"{RiskState.ResidualReview}"])));
        return AskAsync(record, AcceptanceKind.Acceptance, turn);
    }

    /// <summary>The request, where the rules of the method allow it (RAC-01).</summary>
    internal static async Task<Reply> AskAsync(Risk risk, AcceptanceKind kind, Turn turn)
    {
        var method = await MethodInForce.NeededAsync(turn);
        await AcceptanceRules.MayAcceptAsync(turn, risk, method.Content.RuleOf(risk.Current.Band), kind, await DecideCard.OfAsync(turn, risk));
        var request = await AcceptanceRequests.MakeAsync(turn, risk, method, kind);
        return Reply.With(await RoomCatalog.RegisterOf<RiskAcceptance>().CardAsync(request, turn.Reader));
    }
}
