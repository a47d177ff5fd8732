using System.Globalization;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Risks;

/// <summary>What is known about an asset, to fill in or to change.</summary>
public sealed record AssetFormCard(string? AssetId, int Version, TypedAsset Typed) : Card
{
    private static readonly IReadOnlyList<Option> Needs =
        [.. Enumerable.Range(Asset.LeastNeed, Asset.MostNeed).Select(need => new Option(need.ToString(CultureInfo.InvariantCulture), $"{need}, {Level(need)}"))];

    /// <summary>To choose from; empty for those whose assets are their own.</summary>
    public IReadOnlyList<Option> Owners { get; init; } = [];

    public IReadOnlyList<Option> Units { get; init; } = [];

    public IReadOnlyList<Option> Sites { get; init; } = [];

    public override string Type => AssetId is null ? "asset.new" : "asset.edit";

    public override Sentence Summary => AssetId is null ? (Sentence)"New asset" : (Sentence)$"Change {AssetId}";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Summary);
        kit.Title(AssetId is null ? "What holds, handles or protects information?" : Sentence.Of(Typed.Name));
        kit.Ask(nameof(NewAsset.Name), "Name", Typed.Name, required: false, most: 120);
        kit.Choose(nameof(NewAsset.Kind), "Kind", [.. Enum.GetValues<AssetKind>().Select(k => new Option(StateName.Of(k), $"{k}"))], Typed.Kind, required: false, open: false);
        if (Owners.Count > 0)
        {
            kit.Choose(nameof(NewAsset.Owner), "Owner", Owners, Typed.Owner, required: false, open: false);
        }

        kit.Choose(nameof(NewAsset.Department), "Unit", Units, Typed.Department, required: false, open: false);
        kit.Choose(nameof(NewAsset.Site), "Site, if it stands somewhere", Sites, Typed.Site, required: false, open: false);
        kit.Choose(nameof(NewAsset.Class), "Highest class of information on it", [.. Enum.GetValues<Classification>().Select(c => new Option(StateName.Of(c), $"{c}"))], Typed.Class, required: false, open: false);
        kit.Choose(nameof(NewAsset.Confidentiality), "Need for confidentiality", Needs, Typed.Confidentiality, required: false, open: false);
        kit.Choose(nameof(NewAsset.Integrity), "Need for integrity", Needs, Typed.Integrity, required: false, open: false);
        kit.Choose(nameof(NewAsset.Availability), "Need for availability", Needs, Typed.Availability, required: false, open: false);
        kit.Ask(nameof(NewAsset.Hours), "Longest outage that can be borne, in hours", Typed.Hours, required: false, most: 6);
        kit.Tick(nameof(NewAsset.PersonalData), "Personal data", "It holds personal data", Typed.PersonalData);
        kit.Tick(nameof(NewAsset.InScope), "Scope", "It is inside the scope of the ISMS", Typed.InScope);
        kit.Quiet($"In the scope and with a need of {Asset.HighNeed} or more, it calls for a new look at the risks.");
        kit.Button("Save", AssetId is null ? new NewAsset() : new EditAsset(AssetId, Version), ButtonStyle.Main);
        if (AssetId is not null)
        {
            kit.Button("Leave it as it is", new ShowAsset(AssetId), ButtonStyle.WithoutInputs);
        }
    }

    private static Sentence Level(int need) => need switch
    {
        1 => "very low",
        2 => "low",
        3 => "medium",
        4 => "high",
        _ => "very high",
    };
}
