using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>"Accept": makes the request on the picture of this moment and shows it to the owner.</summary>
public sealed record RequestAcceptance(string Record) : Act<Risk>(Record)
{
    public override Who Allowed() => RiskWho.Owner;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        var method = await MethodInForce.NeededAsync(turn);
        Refuse.Unless(record.Status is RiskState.Assessed or RiskState.ResidualReview, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "accept"), ("states", Sentence.List([$"{RiskState.Assessed}", $"{RiskState.ResidualReview}"])));
        await AcceptanceRules.MayAcceptAsync(turn, record, method.Content.RuleOf(record.Current.Band), AcceptanceKind.Acceptance, await DecideCards.ForAsync(turn, record));
        return Reply.With(await AcceptanceCards.ForAsync(turn, await AcceptanceRequests.MakeAsync(turn, record, method, AcceptanceKind.Acceptance)));
    }
}

/// <summary>"Ask for 30 days": interim tolerance of a critical risk while treatment runs; top management is told the same day.</summary>
public sealed record AskTolerance(string Record) : Act<Risk>(Record)
{
    public override Who Allowed() => RiskWho.Owner;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        var method = await MethodInForce.NeededAsync(turn);
        await AcceptanceRules.MayAcceptAsync(turn, record, method.Content.RuleOf(record.Current.Band), AcceptanceKind.InterimTolerance, await DecideCards.ForAsync(turn, record));
        return Reply.With(await AcceptanceCards.ForAsync(turn, await AcceptanceRequests.MakeAsync(turn, record, method, AcceptanceKind.InterimTolerance)));
    }
}

/// <summary>The owner closes a risk: not while work is open or an acceptance runs, unless its assets have gone (RSK-07).</summary>
public sealed record CloseRisk(string Record, int Version, string? Reason = null) : RiskAct(Record, Version)
{
    public override Who Allowed() => RiskWho.Owner;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        var treatments = await turn.Db.Set<Treatment>().Where(t => t.RiskId == record.Id && t.Status != TreatmentState.Verified && t.Status != TreatmentState.Cancelled).Select(t => t.Id).ToListAsync(turn.Cancellation);
        var acceptances = await turn.Db.Set<RiskAcceptance>().Where(a => a.RiskId == record.Id && (a.Status == AcceptanceState.Active || a.Status == AcceptanceState.AwaitingEndorsement)).ToListAsync(turn.Cancellation);
        var open = treatments.Concat(acceptances.Select(a => a.Id)).ToList();
        var gone = record.AssetIds.Count > 0 && !await turn.Db.Set<Asset>().AnyAsync(a => record.AssetIds.Contains(a.Id) && a.Status != AssetState.Retired, turn.Cancellation);
        if (open.Count > 0 && !gone)
        {
            throw Refuse.With(await DecideCards.ForAsync(turn, record), "RSK-07", ("risk", Sentence.Of(record.Id)), ("list", Sentence.Of(string.Join(", ", open))));
        }

        Refuse.UnlessReasoned(Reason, "the auditor");
        foreach (var acceptance in acceptances.Where(a => a.Status == AcceptanceState.Active))
        {
            turn.Move(acceptance, "revoke", "the risk was closed");
        }

        record.NextStepOn = null;
        turn.Move(record, "close", Reason);
        return Reply.With(await RiskCards.ForAsync(turn, record), "Closed. It stays in the register's history.");
    }
}
