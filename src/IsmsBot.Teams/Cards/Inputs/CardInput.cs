using System.Text.Json;

namespace IsmsBot.Teams.Cards.Inputs;

/// <summary>Something to fill in. Without an id its value is not sent; the label is what a screen reader says.</summary>
public abstract record CardInput : CardElement
{
    protected CardInput(string id, string label)
    {
        Id = id;
        Label = label;
    }

    public string Label { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Shown when the input is required and empty or does not fit.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>Inputs to clear when this one changes.</summary>
    public ResetInputsAction? ValueChangedAction { get; init; }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("label"u8, Label);
        writer.Flag("isRequired"u8, IsRequired, unless: false);
        writer.Text("errorMessage"u8, ErrorMessage);
        writer.Action("valueChangedAction"u8, ValueChangedAction);
        WriteInput(writer);
    }

    protected abstract void WriteInput(Utf8JsonWriter writer);
}
