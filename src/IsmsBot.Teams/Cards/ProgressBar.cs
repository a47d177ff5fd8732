using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Progress from 0 to <see cref="Max"/> (Teams extension); without a value it only shows that work goes on.</summary>
public sealed record ProgressBar(double? Value = null) : CardElement
{
    public double Max { get; init; } = 100;

    public ProgressColor Color { get; init; }

    public override string TypeName => "ProgressBar";

    public override bool IsTeamsExtension => true;

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Number("value"u8, Value);
        if (Max is not 100)
        {
            writer.WriteNumber("max"u8, Max);
        }

        writer.Pascal("color"u8, Color);
    }
}
