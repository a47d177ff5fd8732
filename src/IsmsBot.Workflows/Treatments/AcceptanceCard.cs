namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// What remains of a risk, for its owner: drawn from the frozen picture, so that what is shown is what is decided about. Whoever else looks gets no button.
/// </summary>
public sealed record AcceptanceCard(
    string AcceptanceId, int Version, AcceptanceState Status, AcceptanceKind Kind, RiskPicture Picture, string Owner, BandRule Rule, DateOnly Limit, DateOnly Today, string Justification, DateOnly ExpiresAt,
    string? AcceptedBy, DateOnly? AcceptedAt, string? EndorsedBy, DateOnly? EndorsedAt) : Card
{
    public bool IsOwner { get; init; }

    public bool MayEndorse { get; init; }

    /// <summary>A critical risk for which work is under way: 30 days may be asked for.</summary>
    public bool MayTolerate { get; init; }

    public override string Type => Status == AcceptanceState.AwaitingEndorsement ? "risk.endorse" : "risk.acceptance";

    public override Sentence Summary => Status switch
    {
        AcceptanceState.Requested => (Sentence)$"Can what remains of {Picture.RiskId} be accepted?",
        AcceptanceState.AwaitingEndorsement => (Sentence)$"Endorse the acceptance of {Picture.RiskId}?",
        _ => (Sentence)$"Acceptance of {Picture.RiskId}: {Status}",
    };

    private Level Before => Level.Parse(Picture.InherentValue);

    private Level Now => Level.Parse(Picture.CurrentValue);

    public override void Draw(CardKit kit)
    {
        kit.Overline(Kind == AcceptanceKind.InterimTolerance ? (Sentence)$"Interim tolerance, {Status}" : (Sentence)$"Acceptance of what remains, {Status}");
        kit.Title(Sentence.Of(Picture.Title));
        kit.Text($"Because {Picture.Cause}, it may happen that {Picture.Event}, leading to {Picture.Consequence}.");
        kit.Notice(Now.Band.Tone(), $"What remains: {Now.Likelihood} times {Now.Impact} is {Now.Score}, {Now.Band}. Without controls it was {Before.Score}, {Before.Band}.");
        kit.Facts([.. Facts()]);
        foreach (var line in Picture.Treatments)
        {
            kit.Row(Sentence.Of(line.Title), line.State == "done" ? (Sentence)$"{line.Id}, done and checked; {line.Controls}; {line.Resources}" : (Sentence)$"{line.Id}, running; {line.Controls}; {line.Resources}");
        }

        kit.Quiet($"Method {Picture.MethodVersion}. Fingerprint of what is shown: {Picture.Hash()[..12]}.");
        if (Status == AcceptanceState.Requested && IsOwner)
        {
            Ask(kit);
        }

        if (Status == AcceptanceState.AwaitingEndorsement && MayEndorse)
        {
            kit.Button("Endorse", new EndorseAcceptance(AcceptanceId, Version, Picture.Hash()), ButtonStyle.Main);
            kit.More("Refuse", form =>
            {
                form.Ask(nameof(RefuseAcceptance.Reason), "Why can it not be endorsed?", multiline: true, most: 500);
                form.Button("Refuse to endorse", new RefuseAcceptance(AcceptanceId, Version), ButtonStyle.Destructive);
            });
        }

        kit.Footer(AcceptanceId, "risk-treatment-process", "risk-treatment-performed");
    }

    private void Ask(CardKit kit)
    {
        if (MayTolerate)
        {
            kit.Button("Ask for 30 days", new AskTolerance(Picture.RiskId), ButtonStyle.WithoutInputs);
        }

        kit.More("Accept", form =>
        {
            form.AskDate(nameof(AcceptRisk.Until), "Until when?", Limit, Today.AddDays(1), required: false);
            form.Ask(nameof(AcceptRisk.Reason), "Why is it tolerable? One or two sentences.", required: false, multiline: true, most: 1000);
            form.Ask(nameof(AcceptRisk.Conditions), "What has to stay true?", required: false, most: 500);
            form.Button("Accept what remains", new AcceptRisk(AcceptanceId, Version, Picture.Hash()), ButtonStyle.Main);
        });
        kit.More("Do not accept", form =>
        {
            form.Ask(nameof(RejectAcceptance.WhyNot), "Why not?", multiline: true, most: 500);
            form.Button("Do not accept it", new RejectAcceptance(AcceptanceId, Version), ButtonStyle.Destructive);
        });
        kit.Button("Treat more", new ShowNewTreatment(Picture.RiskId), ButtonStyle.WithoutInputs);
    }

    private IEnumerable<(Sentence Name, Sentence Value)> Facts()
    {
        yield return ("Owner", Sentence.Of(Owner));
        yield return ("Controls that work", Picture.ExistingControls.Length == 0 ? (Sentence)"none named" : Sentence.Of(Picture.ExistingControls));
        yield return ("Longest", $"{Limit}");
        yield return ("Endorsed by top management", Rule.EndorsedByTop || Kind == AcceptanceKind.InterimTolerance ? (Sentence)"needed" : (Sentence)"not needed");
        if (AcceptedBy is not null)
        {
            yield return ("Accepted", $"{AcceptedBy}, on {AcceptedAt}, until {ExpiresAt}");
            yield return ("Reason", Sentence.Of(Justification));
        }

        if (EndorsedBy is not null)
        {
            yield return ("Endorsed", $"{EndorsedBy}, on {EndorsedAt}");
        }
    }
}
