using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>The owner closes a risk: not while work is open or an acceptance runs, unless its assets have gone (RSK-07).</summary>
public sealed record CloseRisk(string Record, int Version, string? Reason = null) : RiskAct(Record, Version)
{
    public override Who Allowed() => RiskWho.Owner;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        var treatments = await turn.Db.Set<Treatment>()
            .Where(t => t.RiskId == record.Id && t.Status != TreatmentState.Verified && t.Status != TreatmentState.Cancelled).Select(t => t.Id)
                .ToListAsync(turn.Cancellation);
        var acceptances = await turn.Db.Set<RiskAcceptance>()
            .Where(a => a.RiskId == record.Id && (a.Status == AcceptanceState.Active || a.Status == AcceptanceState.AwaitingEndorsement))
                .ToListAsync(turn.Cancellation);
        var open = treatments.Concat(acceptances.Select(a => a.Id)).ToList();
        if (open.Count > 0 && !await AssetsAreGoneAsync(record, turn))
        {
            throw Refuse.With(
                await DecideCard.OfAsync(turn, record), "RSK-07", ("risk", Sentence.Of(record.Id)), ("list", $"{open}"));
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

    private static async Task<bool> AssetsAreGoneAsync(Risk risk, Turn turn) =>
        risk.AssetIds.Count > 0
            && !await turn.Db.Set<Asset>().AnyAsync(a => risk.AssetIds.Contains(a.Id) && a.Status != AssetState.Retired, turn.Cancellation);
}
