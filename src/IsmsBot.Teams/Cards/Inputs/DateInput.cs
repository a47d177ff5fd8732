using System.Globalization;
using System.Text.Json;

namespace IsmsBot.Teams.Cards.Inputs;

/// <summary>A day; sent as YYYY-MM-DD.</summary>
public sealed record DateInput(string Id, string Label) : CardInput(Id, Label)
{
    public DateOnly? Value { get; init; }

    public DateOnly? Min { get; init; }

    public DateOnly? Max { get; init; }

    public string? Placeholder { get; init; }

    public override string TypeName => "Input.Date";

    protected override void WriteInput(Utf8JsonWriter writer)
    {
        writer.Text("value"u8, Day(Value));
        writer.Text("min"u8, Day(Min));
        writer.Text("max"u8, Day(Max));
        writer.Text("placeholder"u8, Placeholder);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
