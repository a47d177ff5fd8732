using System.Text;
using System.Text.Json;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Connector;

/// <summary>
/// What an error body says, in each of its shapes: <c>{error:{code,message}}</c>, <c>{errorCode,message:"json"}</c>,
/// plain text, HTML, or nothing.
/// </summary>
internal readonly record struct ConnectorError(string Code, string Message)
{
    private const int MaxMessage = 500;

    public bool IsEmpty => Code.Length == 0 && Message.Length == 0;

    public static ConnectorError Read(ReadOnlyMemory<byte> body)
    {
        if (body.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            return new("", "");
        }

        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 32 });
            return FromJson(document.RootElement);
        }
        catch (JsonException)
        {
            // Gateways answer with HTML; its words help in a log and decide nothing.
            return new("", Shortened(Encoding.UTF8.GetString(body.Span)));
        }
    }

    private static ConnectorError FromJson(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return new("", Shortened(root.AsText() ?? ""));
        }

        if (root.TryGetProperty("error"u8, out var error))
        {
            return error.ValueKind == JsonValueKind.Object
                ? new(error.TextOrNull("code") ?? "", Shortened(error.TextOrNull("message") ?? ""))
                : new(error.AsText() ?? "", Shortened(root.TextOrNull("message") ?? ""));
        }

        var message = root.TextOrNull("message") ?? "";
        return Inner(message) ?? new(root.TextOrNull("code") ?? root.TextOrNull("errorCode") ?? "", Shortened(message));
    }

    /// <summary>JSON inside the message: <c>{"subCode":"MessageWritesBlocked","details":"..."}</c>.</summary>
    private static ConnectorError? Inner(string message)
    {
        if (!message.AsSpan().TrimStart().StartsWith("{"))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(message, new JsonDocumentOptions { MaxDepth = 32 });
            var code = document.RootElement.TextOrNull("subCode") ?? document.RootElement.TextOrNull("code");
            return code is null
                ? null
                : new(code, Shortened(document.RootElement.TextOrNull("details") ?? document.RootElement.TextOrNull("message") ?? ""));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Shortened(string text) => text.Length <= MaxMessage ? text : text[..MaxMessage];
}
