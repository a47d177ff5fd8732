using System.Globalization;
using System.Text.Json;

namespace IsmsBot.Teams.Cards.Inputs;

/// <summary>A time of day; sent as HH:MM.</summary>
public sealed record TimeInput(string Id, string Label) : CardInput(Id, Label)
{
    public TimeOnly? Value { get; init; }

    public TimeOnly? Min { get; init; }

    public TimeOnly? Max { get; init; }

    public string? Placeholder { get; init; }

    public override string TypeName => "Input.Time";

    protected override void WriteInput(Utf8JsonWriter writer)
    {
        writer.Text("value"u8, Clock(Value));
        writer.Text("min"u8, Clock(Min));
        writer.Text("max"u8, Clock(Max));
        writer.Text("placeholder"u8, Placeholder);
    }

    private static string? Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
