using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Anything that stands in the body of a card. Properties at their default are not written.</summary>
public abstract record CardElement
{
    public string? Id { get; init; }

    public bool IsVisible { get; init; } = true;

    /// <summary>A line above the element.</summary>
    public bool Separator { get; init; }

    public Spacing Spacing { get; init; }

    public ElementHeight Height { get; init; }

    public HorizontalAlignment? HorizontalAlignment { get; init; }

    /// <summary>Shown only at this width of the chat.</summary>
    public TargetWidth? TargetWidth { get; init; }

    /// <summary>What a client shows that does not know this element.</summary>
    public ElementFallback? Fallback { get; init; }

    /// <summary>Capabilities of the host, name to version; a host without them shows the fallback.</summary>
    public IReadOnlyDictionary<string, string>? Requires { get; init; }

    /// <summary>Name of the area in an area grid layout.</summary>
    public string? GridArea { get; init; }

    public string? Lang { get; init; }

    /// <summary>The element's name in the card schema.</summary>
    public abstract string TypeName { get; }

    /// <summary>True for an element that only Teams knows; it needs a <see cref="Fallback"/>.</summary>
    public virtual bool IsTeamsExtension => false;

    /// <summary>Elements inside this one, in reading order.</summary>
    public virtual IEnumerable<CardElement> Parts => [];

    /// <summary>Actions inside this one.</summary>
    public virtual IEnumerable<CardAction> Buttons => [];

    /// <summary>Writes the element as one JSON object.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, TypeName);
        writer.Text("id"u8, Id);
        WriteProperties(writer);
        WriteCommon(writer);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties of this kind of element.</summary>
    protected abstract void WriteProperties(Utf8JsonWriter writer);

    private void WriteCommon(Utf8JsonWriter writer)
    {
        writer.Flag("isVisible"u8, IsVisible, unless: true);
        writer.Flag("separator"u8, Separator, unless: false);
        writer.Pascal("spacing"u8, Spacing);
        writer.Camel("height"u8, Height);
        writer.Pascal("horizontalAlignment"u8, HorizontalAlignment);
        writer.Text("targetWidth"u8, TargetWidth?.ToString());
        writer.Text("grid.area"u8, GridArea);
        writer.Text("lang"u8, Lang);
        writer.Requirements(Requires);
        Fallback?.WriteTo(writer);
    }
}
