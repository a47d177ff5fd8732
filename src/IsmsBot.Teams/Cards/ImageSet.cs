using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Several pictures of one size.</summary>
public sealed record ImageSet(params IReadOnlyList<Image> Images) : CardElement
{
    public ImageSize ImageSize { get; init; }

    public override string TypeName => "ImageSet";

    public override IEnumerable<CardElement> Parts => Images;

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Elements("images"u8, Images);
        writer.Pascal("imageSize"u8, ImageSize);
    }
}
