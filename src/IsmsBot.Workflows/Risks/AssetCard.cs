using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Risks;

/// <summary>One asset with class and needs, to put into use, to confirm, to change or to retire.</summary>
public sealed record AssetCard(string AssetId, int Version, string Title, AssetKind Kind, AssetState Status, Classification Class, int C, int I, int A, int? RecoveryHours, bool InScope, DateOnly LastReviewedAt) : Card
{
    public string Owner { get; init; } = "";

    public string Unit { get; init; } = "";

    public string Site { get; init; } = "";

    public bool PersonalData { get; init; }

    public bool MayActivate { get; init; }

    public override string Type => "asset.confirm";

    public override Sentence Summary => $"Asset {AssetId}: {Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Asset, {Kind}, {Status}");
        kit.Title(Sentence.Of(Title));
        kit.Facts(
            ("Owner", Sentence.Of(Owner)), ("Unit", Sentence.Of(Unit)), ("Site", Site.Length == 0 ? "not set" : Sentence.Of(Site)),
            ("Class", PersonalData ? (Sentence)$"{Class}, with personal data" : (Sentence)$"{Class}"), ("Needs", $"confidentiality {C}, integrity {I}, availability {A}"), ("Longest outage", RecoveryHours is { } hours ? (Sentence)$"{hours} hours" : (Sentence)"not set"),
            ("In the scope", InScope ? (Sentence)"yes" : (Sentence)"no"), ("Last confirmed", Status == AssetState.Draft ? (Sentence)"not yet" : (Sentence)$"{LastReviewedAt}"));
        if (Status == AssetState.Draft && MayActivate)
        {
            kit.Button("Put into use", new ActivateAsset(AssetId, Version), ButtonStyle.Main);
        }

        if (Status == AssetState.Active)
        {
            kit.Button("All correct", new ConfirmAsset(AssetId, Version), ButtonStyle.Main);
        }

        if (Status != AssetState.Retired)
        {
            kit.Button("Change", new ShowAssetForm(AssetId));
        }

        if (Status == AssetState.Active)
        {
            kit.More("Retire", form =>
            {
                form.Ask(nameof(RetireAsset.Reason), "Where has it gone?", multiline: true, most: 500);
                form.Button("Retire the asset", new RetireAsset(AssetId, Version), ButtonStyle.Destructive);
            });
        }

        kit.Footer(AssetId, "risk-assessment-process");
    }
}
