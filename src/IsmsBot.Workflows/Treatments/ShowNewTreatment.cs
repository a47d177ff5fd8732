using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Opens the form for a new treatment. Changes nothing.</summary>
public sealed record ShowNewTreatment(string Record) : Act<Risk>(Record)
{
    public override Who Allowed() => RiskWho.Owner.Or(Who.MayForAll("treatment.propose"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn) =>
        Reply.With(await NewTreatmentCard.OfAsync(turn, record, new ProposeTreatment(record.Id, record.Version)));
}
