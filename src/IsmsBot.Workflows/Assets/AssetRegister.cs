using IsmsBot.Kernel.Exchange;

namespace IsmsBot.Workflows.Assets;

/// <summary>The assets: what is typed, who may do what, and what owners are asked once a year (CAL-11).</summary>
public sealed class AssetRegister : Register<Asset>
{
    public override Noun Noun { get; } = new("asset", "assets", "der Wert", "Werte");

    public override IReadOnlyList<string> AlsoCalled => ["asset inventory"];

    public override IReadOnlyList<string> AlsoCalledInGerman => ["inventar"];

    public override string Permission => "asset.confirm";

    public override string MakesWith => "asset.edit";

    public override Who Makes => Who.May("asset.edit");

    public override Who Edits => Relation("@owner").Or(Who.MayForAll("asset.edit"));

    public override string CardType => "asset.confirm";

    public override Steps<Asset> Steps { get; } =
    [
        new("activate", "Put into use") { Style = ButtonStyle.Main, Act = (id, version) => new ActivateAsset(id, version) },
        new("confirm", "All correct")
        {
            Style = ButtonStyle.Main, Said = "Confirmed.", Then = (asset, taken) => (asset.LastReviewedAt, asset.ConfirmBy) = (taken.Today, null),
        },
        new("retire", "Retire")
        {
            Style = ButtonStyle.Destructive, Ask = "Where has it gone?", Button = "Retire the asset", ReadBy = "the owners of its risks",
            Said = "Retired. The reason is kept.", Then = (asset, _) => asset.ConfirmBy = null,
        },
    ];

    public override IReadOnlyList<Duty<Asset>> Duties { get; } =
    [
        new("confirm-asset", "standard", a => a.Status == AssetState.Active ? a.ConfirmBy : null, title => $"Confirm the asset {title}")
        {
            Person = a => a.OwnerId,
            Yearly = new("asset.confirm")
            {
                Of = (day, by) =>
                    a => a.Status == AssetState.Active && a.OwnerId != null && a.LastReviewedAt < day && (a.ConfirmBy == null || a.ConfirmBy < by),
                Ask = (asset, by) => asset.ConfirmBy = by,
                Says = "Are these assets still there, with their class and needs?",
            },
        },
        new("activate-asset", "standard", a => a.UseBy, title => $"Put the asset {title} into use") { Role = Role.IsmsManager },
    ];

    public override Form<Asset> Form { get; } =
    [
        new TextField<Asset>(a => a.Title, "Name") { Least = 3, Most = 120, Needed = "a name" },
        new ChoiceField<Asset, AssetKind>(a => a.Kind, "Kind") { Needed = "what kind it is", Shown = false },
        new PersonField<Asset>(a => a.OwnerId, "Owner") { With = "asset.confirm", Needed = "an owner who is here and can confirm it" },
        new UnitField<Asset>(a => a.DepartmentId, "Unit") { Needed = "the unit that it belongs to" },
        new SiteField<Asset>(a => a.SiteId, "Site") { Question = "Site, if it stands somewhere", Needed = "a site that we have", Required = false },
        new ChoiceField<Asset, Classification>(a => a.Classification, "Class")
        {
            Question = "Highest class of information on it", Needed = "the highest class of information on it",
        },
        Need(a => a.ConfidentialityNeed, "Need for confidentiality", "the need for confidentiality"),
        Need(a => a.IntegrityNeed, "Need for integrity", "the need for integrity"),
        Need(a => a.AvailabilityNeed, "Need for availability", "the need for availability"),
        new NumberField<Asset>(a => a.RecoveryHours, "Longest outage")
        {
            Question = "Longest outage that can be borne, in hours", Needed = "the longest outage in whole hours", Required = false,
            InWords = hours => $"{hours:hour|hours}",
        },
        new TickField<Asset>(a => a.PersonalData, "Personal data", "It holds personal data"),
        new TickField<Asset>(a => a.InScope, "In the scope", "It is inside the scope of the ISMS"),
    ];

    public override Sentence FormTitle => "What holds, handles or protects information?";

    public override Sentence FormHint => $"In the scope and with a need of {Asset.HighNeed} or more, it calls for a new look at the risks.";

    public override IQueryable<Asset> Listed(IQueryable<Asset> all) => all.Where(a => a.Status != AssetState.Retired);

    public override IOrderedQueryable<Asset> Ordered(IQueryable<Asset> listed) =>
        listed.OrderBy(a => a.Status == AssetState.Draft ? 0 : 1).ThenBy(a => a.LastReviewedAt);

    public override Sentence Line(Asset record) =>
        record.Status == AssetState.Draft ? (Sentence)"not in use yet" : (Sentence)$"last confirmed on {record.LastReviewedAt}";

    public override Tone LineTone(Asset record, DateOnly today) => record.Status == AssetState.Draft ? Tone.Attention : Tone.Default;

    public override Sentence Overline(Asset record) => $"{Noun.Heading}, {record.Kind}, {record.Status}";

    public override async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(Asset record, Reader reader) =>
        [.. await base.FactsAsync(record, reader), LastConfirmed(record)];

    protected override IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(Asset record) =>
        [.. base.ExampleFacts(record), LastConfirmed(record)];

    protected override IReadOnlyDictionary<string, string?> Suggested(Turn turn) => new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(Asset.OwnerId)] = turn.ActorId,
        [nameof(Asset.DepartmentId)] = turn.Actor.DepartmentId,
        [nameof(Asset.SiteId)] = turn.Actor.SiteId,
        [nameof(Asset.Classification)] = StateName.Of(Classification.Internal),
        [nameof(Asset.InScope)] = "true",
    };

    /// <summary>Whoever may change their own assets only enters what is theirs.</summary>
    protected override bool IsAsked(Field<Asset> field, Turn turn) =>
        field.Name != nameof(Asset.OwnerId) || turn.Person?.Scope("asset.edit") is null or "any";

    protected override void Begin(Asset record, Turn turn) => record.LastReviewedAt = turn.Today;

    protected override Task<Sentence> MadeAsync(Asset record, Turn turn) => AssetNews.MadeAsync(record, turn);

    protected override Task<Sentence> ChangedAsync(Asset record, Asset before, Turn turn) => AssetNews.ChangedAsync(record, before, turn);

    protected override Task TakenAsync(IReadOnlyList<Asset> made, IReadOnlyList<Asset> changed, RegisterImport import, Turn turn) =>
        AssetNews.TakenAsync(made, turn);

    protected override IReadOnlyList<Asset> Examples => AssetExamples.All;

    private static (Sentence Name, Sentence Value) LastConfirmed(Asset record) =>
        ("Last confirmed", record.Status == AssetState.Draft ? (Sentence)"not yet" : (Sentence)$"{record.LastReviewedAt}");

    private static ScaleField<Asset> Need(System.Linq.Expressions.Expression<Func<Asset, int?>> property, Sentence label, Sentence needed) =>
        new(property, label)
        {
            Least = Asset.LeastNeed,
            Most = Asset.MostNeed,
            Needed = $"{needed}, from {Asset.LeastNeed} to {Asset.MostNeed}",
            InWords = NeedWords.Of,
        };
}
