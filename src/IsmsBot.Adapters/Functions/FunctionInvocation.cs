using System.Text.Json;

namespace IsmsBot.Adapters.Functions;

/// <summary>
/// One call of a function by the Functions host. Only <c>Data</c> is kept: the host merges the properties of a JSON queue
/// message into <c>Metadata</c>, where they overwrite the message's id and dequeue count, so nothing there can be believed.
/// Our own delivery ids and attempt numbers travel inside the message.
/// </summary>
/// <param name="Function">The function's name, one of <see cref="FunctionNames"/>.</param>
/// <param name="Id">The host's invocation id, for logs; the same for all attempts of a retried timer.</param>
public sealed record FunctionInvocation(string Function, Guid Id)
{
    private readonly JsonElement data;

    private FunctionInvocation(string function, Guid id, JsonElement data)
        : this(function, id) => this.data = data;

    /// <summary>Reads the body of an invocation.</summary>
    /// <exception cref="FormatException">The body is not JSON, or has no object named <c>Data</c>.</exception>
    public static async Task<FunctionInvocation> ReadAsync(string function, Guid id, Stream body, CancellationToken cancel)
    {
        try
        {
            using var payload = await JsonDocument.ParseAsync(body, default, cancel);
            if (payload.RootElement.ValueKind == JsonValueKind.Object
                && payload.RootElement.TryGetProperty("Data", out var data)
                && data.ValueKind == JsonValueKind.Object)
            {
                return new FunctionInvocation(function, id, data.Clone());
            }
        }
        catch (JsonException error)
        {
            throw new FormatException($"The invocation of {function} is not JSON.", error);
        }

        throw new FormatException($"The invocation of {function} has no Data.");
    }

    /// <summary>
    /// The text of the queue message, as its sender wrote it. The host sends it as a JSON string inside a JSON string;
    /// a single string, and an object in place, are understood too.
    /// </summary>
    /// <exception cref="FormatException">There is no message in the payload.</exception>
    public string MessageText(string binding = FunctionNames.MessageBinding)
    {
        var message = Binding(binding);
        if (message.ValueKind != JsonValueKind.String)
        {
            return message.GetRawText();
        }

        var text = message.GetString()!;
        return Unquoted(text) ?? text;
    }

    /// <summary>True when the timer's occurrence was missed, for instance while no instance was running.</summary>
    /// <exception cref="FormatException">There is no timer in the payload.</exception>
    public bool IsPastDue(string binding = FunctionNames.TimerBinding)
    {
        var timer = Binding(binding);
        return timer.ValueKind == JsonValueKind.Object
            && timer.TryGetProperty("IsPastDue", out var pastDue)
            && pastDue.ValueKind == JsonValueKind.True;
    }

    private JsonElement Binding(string name) =>
        data.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
            ? value
            : throw new FormatException($"The invocation of {Function} has no {name}.");

    /// <summary>The inner text when the whole of it is one JSON string, else null.</summary>
    private static string? Unquoted(string text)
    {
        if (!text.StartsWith('"'))
        {
            return null;
        }

        try
        {
            using var inner = JsonDocument.Parse(text);
            return inner.RootElement.GetString();
        }
        catch (JsonException)
        {
            // It only begins like one: the sender's own words, encoded once.
            return null;
        }
    }
}
