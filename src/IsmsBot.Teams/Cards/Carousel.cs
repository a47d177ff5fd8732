using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Pages to leaf through (Teams extension).</summary>
public sealed record Carousel(params IReadOnlyList<CarouselPage> Pages) : CardElement
{
    public PageAnimation PageAnimation { get; init; }

    /// <summary>In pixels.</summary>
    public int? MinHeight { get; init; }

    public override string TypeName => "Carousel";

    public override bool IsTeamsExtension => true;

    public override IEnumerable<CardElement> Parts => Pages;

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Elements("pages"u8, Pages);
        writer.Pascal("pageAnimation"u8, PageAnimation);
        writer.Pixels("minHeight"u8, MinHeight);
    }
}
