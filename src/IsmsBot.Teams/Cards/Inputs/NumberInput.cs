using System.Text.Json;

namespace IsmsBot.Teams.Cards.Inputs;

/// <summary>A number; some clients clamp to the limits instead of refusing.</summary>
public sealed record NumberInput(string Id, string Label) : CardInput(Id, Label)
{
    public double? Value { get; init; }

    public double? Min { get; init; }

    public double? Max { get; init; }

    public string? Placeholder { get; init; }

    public override string TypeName => "Input.Number";

    protected override void WriteInput(Utf8JsonWriter writer)
    {
        writer.Number("value"u8, Value);
        writer.Number("min"u8, Min);
        writer.Number("max"u8, Max);
        writer.Text("placeholder"u8, Placeholder);
    }
}
