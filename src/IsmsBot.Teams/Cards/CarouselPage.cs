using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>One page of a <see cref="Carousel"/>.</summary>
public sealed record CarouselPage(params IReadOnlyList<CardElement> Items) : CardElement
{
    public ContainerStyle Style { get; init; }

    /// <summary>In pixels.</summary>
    public int? MinHeight { get; init; }

    public IReadOnlyList<CardLayout> Layouts { get; init; } = [];

    public CardAction? SelectAction { get; init; }

    public override string TypeName => "CarouselPage";

    public override IEnumerable<CardElement> Parts => Items;

    public override IEnumerable<CardAction> Buttons => SelectAction is null ? [] : [SelectAction];

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Elements("items"u8, Items);
        writer.Camel("style"u8, Style);
        writer.Pixels("minHeight"u8, MinHeight);
        writer.Layouts(Layouts);
        writer.Action("selectAction"u8, SelectAction);
    }
}
