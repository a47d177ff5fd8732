namespace IsmsBot.Workflows.Treatments;

/// <summary>Tells an owner that their acceptance no longer holds, and what has changed.</summary>
public sealed record StaleCard(string RiskId, string Title, string AcceptanceId, IReadOnlyList<PictureChange> Changed) : Card
{
    public override string Type => "risk.stale";

    public override Sentence Summary => $"Your acceptance of {RiskId} no longer holds";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Title));
        kit.Title(Summary);
        kit.Text($"You accepted a picture that has changed: {Sentence.List(Changed.Select(Word))}. Please decide again.");
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
