using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using IsmsBot.Teams.Cards;

namespace IsmsBot.Teams.Activities;

/// <summary>
/// The synchronous answer to an invoke: an HTTP status and the body itself, never wrapped. Answers to card actions are
/// HTTP 200 whenever the bot's code ran; the outcome stands in the body.
/// </summary>
public sealed class InvokeAnswer
{
    public const string ContentType = "application/json; charset=utf-8";

    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";
    private const string LoginType = "application/vnd.microsoft.activity.loginRequest";
    private const string PreconditionType = "application/vnd.microsoft.error.preconditionFailed";
    private const string SearchType = "application/vnd.microsoft.search.searchResponse";

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Action<Utf8JsonWriter>? _body;

    private InvokeAnswer(int httpStatus, Action<Utf8JsonWriter>? body)
    {
        HttpStatus = httpStatus;
        _body = body;
    }

    /// <summary>200 without a body; closes a dialog.</summary>
    public static InvokeAnswer Empty { get; } = new(200, null);

    /// <summary>501 for an invoke that the bot does not know.</summary>
    public static InvokeAnswer NotImplemented { get; } = new(501, null);

    public int HttpStatus { get; }

    public bool HasBody => _body is not null;

    /// <summary>Replaces the card, for the caller only.</summary>
    /// <exception cref="CardTooLargeException">The card is above what Teams carries.</exception>
    public static InvokeAnswer Card(AdaptiveCard card) => Card(card.ToUtf8());

    /// <summary>Replaces the card, for the caller only; the bytes are complete JSON.</summary>
    public static InvokeAnswer Card(ReadOnlyMemory<byte> cardUtf8) => CardAction(200, CardType, writer => Raw(writer, cardUtf8));

    /// <summary>A short text under the card, which stays as it is.</summary>
    public static InvokeAnswer Message(string text) => CardAction(200, MessageType, writer => writer.WriteStringValue(text));

    /// <summary>An error; clients often show only a general sentence, so expected refusals are better told by a card or a message.</summary>
    /// <param name="code">A word such as BadRequest or Conflict.</param>
    /// <param name="message">A sentence for a person.</param>
    /// <param name="statusCode">Status in the body, 400 or 500; the HTTP status stays 200.</param>
    public static InvokeAnswer Error(string code, string message, int statusCode = 400) =>
        CardAction(statusCode, ErrorType, writer => CodeAndMessage(writer, code, message));

    /// <summary>The invoke itself was malformed: HTTP 400 with the error in the body.</summary>
    public static InvokeAnswer BadRequest(string code, string message) => new(400, Error(code, message)._body);

    /// <summary>Asks for sign-in; the client repeats the invoke with a token or a code.</summary>
    public static InvokeAnswer LoginRequest(SignInCard card) => CardAction(401, LoginType, card.WriteContent);

    /// <summary>The token could not be exchanged; the client falls back to a sign-in window.</summary>
    public static InvokeAnswer PreconditionFailed(string code, string message) =>
        CardAction(412, PreconditionType, writer => CodeAndMessage(writer, code, message));

    /// <summary>Opens or replaces a dialog with a card.</summary>
    /// <exception cref="CardTooLargeException">The card is above what Teams carries.</exception>
    public static InvokeAnswer TaskContinue(AdaptiveCard card, string title, DialogSize size) => TaskContinue(card.ToUtf8(), title, size);

    /// <summary>Opens or replaces a dialog with a card; the bytes are complete JSON.</summary>
    public static InvokeAnswer TaskContinue(ReadOnlyMemory<byte> cardUtf8, string title, DialogSize size) =>
        new(200, writer => DialogWriting.Continue(writer, cardUtf8, title, size));

    /// <summary>Opens a dialog with a page.</summary>
    public static InvokeAnswer TaskUrl(string url, string title, DialogSize size, string? fallbackUrl = null) =>
        new(200, writer => DialogWriting.Page(writer, url, title, size, fallbackUrl));

    /// <summary>Closes the dialog with a text.</summary>
    public static InvokeAnswer TaskMessage(string text) => new(200, writer => DialogWriting.Message(writer, text));

    /// <summary>What a search in a choice set found.</summary>
    public static InvokeAnswer SearchResult(params IReadOnlyList<SearchHit> hits) =>
        CardAction(200, SearchType, writer => SearchHit.Write(writer, hits));

    /// <summary>A body of another shape, written as it is.</summary>
    public static InvokeAnswer Raw(int httpStatus, ReadOnlyMemory<byte> bodyUtf8) => new(httpStatus, writer => Raw(writer, bodyUtf8));

    /// <summary>Writes the body; writes nothing when there is none.</summary>
    public void WriteTo(Utf8JsonWriter writer) => _body?.Invoke(writer);

    /// <summary>The body as compact JSON in UTF-8; empty when there is none.</summary>
    public ReadOnlyMemory<byte> ToUtf8()
    {
        if (_body is null)
        {
            return default;
        }

        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            _body(writer);
        }

        return buffer.WrittenMemory;
    }

    private static InvokeAnswer CardAction(int statusCode, string type, Action<Utf8JsonWriter> value) => new(200, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("statusCode"u8, statusCode);
        writer.WriteString("type"u8, type);
        writer.WritePropertyName("value"u8);
        value(writer);
        writer.WriteEndObject();
    });

    private static void CodeAndMessage(Utf8JsonWriter writer, string code, string message)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, code);
        writer.WriteString("message"u8, message);
        writer.WriteEndObject();
    }

    private static void Raw(Utf8JsonWriter writer, ReadOnlyMemory<byte> utf8) => writer.WriteRawValue(utf8.Span, skipInputValidation: true);
}
