using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Opens a treatment. Changes nothing.</summary>
public sealed record ShowTreatment(string Record) : Act<Treatment>(Record)
{
    public override Who Allowed() => Who.Only<Treatment>("@assignee", t => t.ResponsibleId).Or(RiskWho.OwnerThrough<Treatment>(t => t.RiskId)).Or(Who.May("treatment.verify")).Or(RiskWho.Everywhere("risk.read"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn, CancellationToken cancellationToken) => Reply.With(await TreatmentCards.ForAsync(turn, record, cancellationToken));
}

/// <summary>Opens the form for a new treatment. Changes nothing.</summary>
public sealed record ShowNewTreatment(string Record) : Act<Risk>(Record)
{
    public override Who Allowed() => RiskWho.Owner.Or(RiskWho.Everywhere("treatment.propose"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn, CancellationToken cancellationToken) =>
        Reply.With(await NewTreatmentCards.ForAsync(turn, record, new ProposeTreatment(record.Id, record.Version), cancellationToken));
}

/// <summary>Opens an acceptance. Changes nothing.</summary>
public sealed record ShowAcceptance(string Record) : Act<RiskAcceptance>(Record)
{
    public override Who Allowed() => RiskWho.OwnerThrough<RiskAcceptance>(a => a.RiskId).Or(RiskWho.Everywhere("risk.read"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(RiskAcceptance record, Turn turn, CancellationToken cancellationToken) => Reply.With(await AcceptanceCards.ForAsync(turn, record, cancellationToken));
}
