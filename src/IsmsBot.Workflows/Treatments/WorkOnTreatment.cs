namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// What people do with a treatment that does not move it: whoever works says how far it is, the risk owner answers the wish for a new date.
/// </summary>
internal static class WorkOnTreatment
{
    private static readonly Step<Treatment> Update = new("update", "Update")
    {
        Act = (id, version) => new UpdateTreatment(id, version),
        Inputs = UpdateTreatment.Draw,
        Button = "Save",
    };

    private static readonly Step<Treatment> Agree = new("agree", "Approve the new date")
    {
        Style = ButtonStyle.Main,
        Act = (id, version) => new DecideDate(id, version, true),
    };

    private static readonly Step<Treatment> Decline = new("decline", "Decline")
    {
        Style = ButtonStyle.Destructive,
        Ask = "Why not?",
        Button = "Keep the date",
        Act = (id, version) => new DecideDate(id, version, false),
    };

    public static async Task<IReadOnlyList<OfferedStep>> OfferedAsync(Treatment treatment, Reader reader)
    {
        var decides = treatment.AskedDueAt is not null && await reader.MayAsync(TreatmentRegister.RiskOwner, treatment);
        var works = treatment.Status == TreatmentState.InProgress && reader.Id == treatment.ResponsibleId;
        return [.. All(treatment).Where(offered => offered.Step == Update ? works : decides)];
    }

    /// <summary>As for a reader who may do everything.</summary>
    public static IReadOnlyList<OfferedStep> All(Treatment treatment) =>
    [
        .. treatment.AskedDueAt is null ? Array.Empty<OfferedStep>() : [Agree.With(treatment), Decline.With(treatment)],
        .. treatment.Status == TreatmentState.InProgress ? [Update.With(treatment)] : Array.Empty<OfferedStep>(),
    ];
}
