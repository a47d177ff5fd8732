using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>The Teams variants of Action.Submit; not usable inside dialogs.</summary>
public sealed record TeamsSubmit
{
    private readonly string _type;
    private readonly string? _text;
    private readonly string? _displayText;
    private readonly string? _word;
    private readonly CardData? _value;

    private TeamsSubmit(string type, string? text = null, string? displayText = null, string? word = null, CardData? value = null)
    {
        _type = type;
        _text = text;
        _displayText = displayText;
        _word = word;
        _value = value;
    }

    /// <summary>Opens a dialog: comes as a <c>task/fetch</c> invoke with the rest of the data.</summary>
    public static TeamsSubmit TaskFetch { get; } = new("task/fetch");

    /// <summary>Sends a message with text and value; <paramref name="displayText"/> is shown in the chat, null stays silent.</summary>
    public static TeamsSubmit MessageBack(string text, string? displayText = null, CardData? value = null) =>
        new("messageBack", text, displayText, value: value);

    /// <summary>Sends the text as if the person had typed it.</summary>
    public static TeamsSubmit ImBack(string text) => new("imBack", word: text);

    /// <summary>Opens a sign-in window.</summary>
    public static TeamsSubmit SignIn(string url) => new("signin", word: url);

    /// <summary>Comes as an invoke without a name.</summary>
    public static TeamsSubmit Invoke(CardData value) => new("invoke", value: value);

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, _type);
        writer.Text("text"u8, _text);
        writer.Text("displayText"u8, _displayText);
        writer.Text("value"u8, _word);
        writer.Data("value"u8, _value);
        writer.WriteEndObject();
    }
}
