using System.Text.Json;

namespace IsmsBot.Teams.Cards.Inputs;

/// <summary>One or several of given choices, or of what a query finds. Several are sent joined by commas, so values hold none.</summary>
public sealed record ChoiceSetInput(string Id, string Label, params IReadOnlyList<Choice> Choices) : CardInput(Id, Label)
{
    /// <summary>Chosen value, or several joined by commas.</summary>
    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    public ChoiceStyle Style { get; init; }

    public bool IsMultiSelect { get; init; }

    public bool Wrap { get; init; } = true;

    public bool UseMultipleColumns { get; init; }

    /// <summary>In pixels.</summary>
    public int? MinColumnWidth { get; init; }

    /// <summary>Where further choices come from, see <see cref="DataQuery"/>.</summary>
    public DataQuery? Query { get; init; }

    public override string TypeName => "Input.ChoiceSet";

    protected override void WriteInput(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("choices"u8);
        foreach (var choice in Choices)
        {
            writer.WriteStartObject();
            writer.WriteString("title"u8, choice.Title);
            writer.WriteString("value"u8, choice.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Query?.WriteTo(writer);
        writer.Text("value"u8, Value);
        writer.Text("placeholder"u8, Placeholder);
        writer.Camel("style"u8, Style);
        writer.Flag("isMultiSelect"u8, IsMultiSelect, unless: false);
        writer.Flag("wrap"u8, Wrap, unless: false);
        writer.Flag("useMultipleColumns"u8, UseMultipleColumns, unless: false);
        writer.Pixels("minColumnWidth"u8, MinColumnWidth);
    }
}
