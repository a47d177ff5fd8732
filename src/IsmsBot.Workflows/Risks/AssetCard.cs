using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Risks;

/// <summary>One asset with class and needs, to confirm or to retire.</summary>
public sealed record AssetCard(string AssetId, int Version, string Title, AssetKind Kind, AssetState Status, Classification Class, int C, int I, int A, int? RecoveryHours, bool InScope, DateOnly LastReviewedAt) : Card
{
    public static AssetCard For(Asset a) => new(a.Id, a.Version, a.Title, a.Kind, a.Status, a.Classification, a.ConfidentialityNeed, a.IntegrityNeed, a.AvailabilityNeed, a.RecoveryHours, a.InScope, a.LastReviewedAt);

    public override string Type => "asset.confirm";

    public override Sentence Summary => $"Asset {AssetId}: {Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Asset, {Kind}, {Status}");
        kit.Title(Sentence.Of(Title));
        kit.Facts(
            ("Class", $"{Class}"), ("Needs", $"confidentiality {C}, integrity {I}, availability {A}"), ("Longest outage", RecoveryHours is { } hours ? (Sentence)$"{hours} hours" : (Sentence)"not set"),
            ("In the scope", InScope ? (Sentence)"yes" : (Sentence)"no"), ("Last confirmed", $"{LastReviewedAt}"));
        if (Status == AssetState.Active)
        {
            kit.Button("All correct", new ConfirmAsset(AssetId, Version), ButtonStyle.Main);
            kit.More("Retire", form =>
            {
                form.Ask(nameof(RetireAsset.Reason), "Where has it gone?", multiline: true, most: 500);
                form.Button("Retire the asset", new RetireAsset(AssetId, Version), ButtonStyle.Destructive);
            });
        }

        kit.Footer(AssetId, "risk-assessment-process");
    }
}

public sealed record AssetLine(string AssetId, string Title, DateOnly LastReviewedAt);

/// <summary>Own assets, longest unconfirmed first, ten at most.</summary>
public sealed record AssetListCard(IReadOnlyList<AssetLine> Lines, int All) : Card
{
    public override string Type => "asset.list";

    public override Sentence Summary => $"Your assets: {All}";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        foreach (var line in Lines)
        {
            kit.Row(Sentence.Of(line.Title), $"{line.AssetId}, last confirmed on {line.LastReviewedAt}", button: new CardButton("Open", new ShowAsset(line.AssetId)));
        }

        if (All > Lines.Count)
        {
            kit.Quiet($"and {All - Lines.Count} more; they come up as you finish these.");
        }
    }
}
