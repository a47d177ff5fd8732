using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>A button, or what happens when an element is chosen.</summary>
public abstract record CardAction
{
    public string? Title { get; init; }

    /// <summary>https address, data URI or <c>icon:Name[,filled]</c> of the Fluent icons.</summary>
    public string? IconUrl { get; init; }

    public string? Id { get; init; }

    public ActionStyle Style { get; init; }

    /// <summary>Secondary actions stand in the "..." menu.</summary>
    public ActionMode Mode { get; init; }

    public string? Tooltip { get; init; }

    public bool IsEnabled { get; init; } = true;

    /// <summary>Actions in a menu of this button (Teams extension).</summary>
    public IReadOnlyList<CardAction> MenuActions { get; init; } = [];

    public ActionFallback? Fallback { get; init; }

    /// <summary>Capabilities of the host, name to version; a host without them shows the fallback.</summary>
    public IReadOnlyDictionary<string, string>? Requires { get; init; }

    public abstract string TypeName { get; }

    /// <summary>True for an action that only Teams knows.</summary>
    public virtual bool IsTeamsExtension => false;

    /// <summary>Elements that the action shows.</summary>
    public virtual IEnumerable<CardElement> Parts => [];

    /// <summary>Writes the action as one JSON object.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, TypeName);
        writer.Text("id"u8, Id);
        writer.Text("title"u8, Title);
        WriteProperties(writer);
        writer.Text("iconUrl"u8, IconUrl);
        writer.Camel("style"u8, Style);
        writer.Camel("mode"u8, Mode);
        writer.Text("tooltip"u8, Tooltip);
        writer.Flag("isEnabled"u8, IsEnabled, unless: true);
        writer.Actions("menuActions"u8, MenuActions);
        writer.Requirements(Requires);
        WriteFallback(writer);
        writer.WriteEndObject();
    }

    protected abstract void WriteProperties(Utf8JsonWriter writer);

    private protected virtual void WriteFallback(Utf8JsonWriter writer) => Fallback?.WriteTo(writer);
}
