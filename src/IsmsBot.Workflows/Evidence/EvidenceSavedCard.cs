using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Evidence;

/// <summary>The receipt: where the message lies and by which fingerprint it is known.</summary>
public sealed record EvidenceSavedCard(CapturedMessage Of, string Sha256, string Url) : Card
{
    public override string Type => "evidence.saved";

    public override Sentence Summary => $"{Of.Code} is filed";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Text($"What {Of.SaidBy} said is in the records library and cannot be changed any more.");
        kit.Facts(("Evidence for", Sentence.Of(Of.LinkedTo)), ("Fingerprint", Sentence.Of(Fingerprint.Short(Sha256))));
        kit.Link("Open", Url);
        kit.Footer(Of.Code!, "documentation-control");
    }
}
