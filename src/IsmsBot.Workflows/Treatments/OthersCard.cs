namespace IsmsBot.Workflows.Treatments;

/// <summary>Who else can take a decision that this person may not take.</summary>
public sealed record OthersCard(string RecordId, string Title, IReadOnlyList<string> Names) : Card
{
    public override string Type => "others.decide";

    public override Sentence Summary => $"{Title}: somebody else decides";

    public override void Draw(CardKit kit)
    {
        kit.Title(Sentence.Of(Title));
        kit.Facts(("Who can decide", Names.Count == 0 ? (Sentence)"Nobody yet: name somebody with the role" : (Sentence)$"{Names}"));
        kit.Footer(RecordId, "risk-treatment-process");
    }
}
