using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>"Ask for 30 days": interim tolerance of a critical risk while treatment runs; top management is told the same day.</summary>
public sealed record AskTolerance(string Record) : Act<Risk>(Record)
{
    public override Who Allowed() => RiskWho.Owner;

    protected override Task<Reply> DoAsync(Risk record, Turn turn) => RequestAcceptance.AskAsync(record, AcceptanceKind.InterimTolerance, turn);
}
