using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Opens a treatment. Changes nothing.</summary>
public sealed record ShowTreatment(string Record) : Act<Treatment>(Record)
{
    public override Who Allowed() => Who.Only<Treatment>("@assignee", t => t.ResponsibleId).Or(RiskWho.OwnerThrough<Treatment>(t => t.RiskId)).Or(Who.May("treatment.verify")).Or(Who.MayForAll("risk.read"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn) => Reply.With(await TreatmentCards.ForAsync(turn, record));
}

/// <summary>Opens the form for a new treatment. Changes nothing.</summary>
public sealed record ShowNewTreatment(string Record) : Act<Risk>(Record)
{
    public override Who Allowed() => RiskWho.Owner.Or(Who.MayForAll("treatment.propose"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn) =>
        Reply.With(await NewTreatmentCards.ForAsync(turn, record, new ProposeTreatment(record.Id, record.Version)));
}

/// <summary>Opens an acceptance. Changes nothing.</summary>
public sealed record ShowAcceptance(string Record) : Act<RiskAcceptance>(Record)
{
    public override Who Allowed() => RiskWho.OwnerThrough<RiskAcceptance>(a => a.RiskId).Or(Who.MayForAll("risk.read"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(RiskAcceptance record, Turn turn) => Reply.With(await AcceptanceCards.ForAsync(turn, record));
}
