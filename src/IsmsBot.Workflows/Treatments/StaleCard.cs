namespace IsmsBot.Workflows.Treatments;

/// <summary>Tells the owner of a risk that its acceptance, their own or that of an owner before, no longer holds, and what has changed.</summary>
public sealed record StaleCard(string RiskId, string Title, string AcceptanceId, IReadOnlyList<PictureChange> Changed) : Card
{
    /// <summary>Who accepted it, where it was somebody else.</summary>
    public string? AcceptedBy { get; init; }

    public override string Type => "risk.stale";

    public override Sentence Summary => AcceptedBy is null
        ? (Sentence)$"Your acceptance of {RiskId} no longer holds" : (Sentence)$"The acceptance of {RiskId} no longer holds";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Title));
        kit.Title(Summary);
        var changed = Sentence.List(Changed.Select(Word));
        kit.Text(AcceptedBy is null ? (Sentence)$"You accepted a picture that has changed: {changed}. Please decide again."
            : (Sentence)$"{AcceptedBy} accepted a picture that has changed: {changed}. You own the risk now; please decide again.");
        kit.Button("Decide", new SayPhrase($"decide {RiskId}"), ButtonStyle.Main);
        kit.Footer(AcceptanceId, "risk-treatment-process");
    }

    private static Sentence Word(PictureChange changed) => changed switch
    {
        PictureChange.Level => (Sentence)"the level",
        PictureChange.Method => (Sentence)"the method",
        PictureChange.Owner => (Sentence)"the owner",
        PictureChange.Controls => (Sentence)"the controls",
        PictureChange.Treatments => (Sentence)"the treatments",
        _ => (Sentence)"what the risk says",
    };
}
