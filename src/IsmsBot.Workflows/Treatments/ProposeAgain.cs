namespace IsmsBot.Workflows.Treatments;

/// <summary>Opens the form for a new treatment with what a rejected or cancelled one said, so that only what was wrong is written anew.</summary>
public sealed record ProposeAgain(string Record) : Act<Treatment>(Record)
{
    public override Who Allowed() => TreatmentRegister.RiskOwner.Or(Who.MayForAll("treatment.propose"));

    public override bool OnlyLooks() => true;

    /// <summary>The way to it for those who may propose; null while the treatment is under way.</summary>
    public static async Task<CardButton?> OfferedAsync(Treatment treatment, Reader reader) =>
        treatment.Status == TreatmentState.Cancelled && await reader.MayAsync(new ProposeAgain(treatment.Id).Allowed(), treatment)
            ? new CardButton("Propose it again", new ProposeAgain(treatment.Id)) : null;

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        var risk = await record.RiskAsync(turn);
        var typed = new ProposeTreatment(risk.Id, risk.Version)
        {
            Option = StateName.Of(record.Option),
            Description = record.Description,
            Controls = string.Join(", ", record.ControlIds),
            Counterpart = record.Counterpart,
            Stopped = record.ActivityStopped,
            Resources = record.Resources,
            Responsible = record.ResponsibleId,
            Due = record.DueAt > turn.Today ? record.DueAt : null,
            Likelihood = Words(record.Expected.Likelihood),
            Impact = Words(record.Expected.Impact),
        };
        return Reply.With(await NewTreatmentCard.OfAsync(turn, risk, typed));
    }

    private static string? Words(int? step) => step?.ToString(CultureInfo.InvariantCulture);
}
