using System.Text.Json;

namespace IsmsBot.Teams.Cards.Inputs;

/// <summary>Stars to choose (Teams extension).</summary>
public sealed record RatingInput(string Id, string Label) : CardInput(Id, Label)
{
    public double? Value { get; init; }

    public int Max { get; init; } = 5;

    public bool AllowHalfSteps { get; init; }

    public RatingSize Size { get; init; }

    public RatingColor Color { get; init; }

    public override string TypeName => "Input.Rating";

    public override bool IsTeamsExtension => true;

    protected override void WriteInput(Utf8JsonWriter writer)
    {
        writer.Number("value"u8, Value);
        if (Max != 5)
        {
            writer.WriteNumber("max"u8, Max);
        }

        writer.Flag("allowHalfSteps"u8, AllowHalfSteps, unless: false);
        writer.Pascal("size"u8, Size);
        writer.Pascal("color"u8, Color);
    }
}
