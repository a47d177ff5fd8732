namespace IsmsBot.Workflows.Risks;

/// <summary>A proposed risk for the ISMS manager: complete the sentence, name owner, assets and working controls, or say why it is none.</summary>
public sealed record TriageCard(
    string RiskId, int Version, string Proposer, string Cause, string Event, string Consequence, RiskKind Kind, string? Owner, string Assets, string Properties, string Controls,
    IReadOnlyList<Option> Owners, IReadOnlyList<Option> KnownAssets) : Card
{
    public override string Type => "risk.triage";

    public override Sentence Summary => $"A risk was proposed: {Event}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Proposed by {Proposer}");
        kit.Title(Sentence.Of(Event));
        kit.Text("Complete the sentence, name the one person who owns it, and what it touches. The owner rates it next.");
        kit.More("Accept as a risk", Form);
        kit.More("Not a risk", form =>
        {
            form.Ask(nameof(DismissRisk.Reason), "Why is it not a risk? The proposer will read it.", multiline: true, most: 500);
            form.Button("Dismiss", new DismissRisk(RiskId, Version), ButtonStyle.Destructive);
        });
        kit.Footer(RiskId, "risk-assessment-process");
    }

    private void Form(CardKit form)
    {
        form.Ask(nameof(TriageRisk.Cause), "Because of", Cause, required: false, multiline: true, most: 500);
        form.Ask(nameof(TriageRisk.Event), "may happen", Event, required: false, multiline: true, most: 500);
        form.Ask(nameof(TriageRisk.Consequence), "leading to", Consequence, required: false, multiline: true, most: 500);
        form.Choose(nameof(TriageRisk.Kind), "Kind", [new Option("information-security", "A risk to information"), new Option("management-system", "A risk to the ISMS itself")], Data(Kind), open: false);
        form.Choose(nameof(TriageRisk.Owner), "Owner", Owners, Owner, required: false, open: false);
        form.Choose(nameof(TriageRisk.Assets), "Assets", KnownAssets, Assets.Length == 0 ? null : Assets, several: true, required: false);
        form.Choose(nameof(TriageRisk.Properties), "What suffers", [new Option("C", "Confidentiality"), new Option("I", "Integrity"), new Option("A", "Availability")], Properties.Length == 0 ? null : Properties, several: true, required: false);
        form.Ask(nameof(TriageRisk.Controls), "Controls that work already, such as A.8.13, A.8.7", Controls, required: false, most: 300);
        form.Button("Send to the owner", new TriageRisk(RiskId, Version), ButtonStyle.Main);
    }

    private static string Data(RiskKind kind) => Kernel.Data.StateName.Of(kind);
}
