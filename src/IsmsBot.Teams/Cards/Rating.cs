using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Stars that cannot be changed (Teams extension).</summary>
public sealed record Rating(double Value) : CardElement
{
    /// <summary>How many people rated.</summary>
    public int? Count { get; init; }

    public int Max { get; init; } = 5;

    public RatingSize Size { get; init; }

    public RatingColor Color { get; init; }

    public RatingStyle Style { get; init; }

    public override string TypeName => "Rating";

    public override bool IsTeamsExtension => true;

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteNumber("value"u8, Value);
        writer.Number("count"u8, Count);
        if (Max != 5)
        {
            writer.WriteNumber("max"u8, Max);
        }

        writer.Pascal("size"u8, Size);
        writer.Pascal("color"u8, Color);
        writer.Pascal("style"u8, Style);
    }
}
