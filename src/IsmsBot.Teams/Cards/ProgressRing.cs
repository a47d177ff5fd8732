using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>A turning ring: work goes on (Teams extension).</summary>
public sealed record ProgressRing(string? Label = null) : CardElement
{
    public LabelPosition LabelPosition { get; init; }

    public RingSize Size { get; init; }

    public override string TypeName => "ProgressRing";

    public override bool IsTeamsExtension => true;

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("label"u8, Label);
        writer.Pascal("labelPosition"u8, LabelPosition);
        writer.Pascal("size"u8, Size);
    }
}
