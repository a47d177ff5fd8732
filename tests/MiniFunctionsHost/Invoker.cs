using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MiniFunctionsHost;

/// <summary>Calls a function as the host does, and judges its answer as the host does.</summary>
public sealed class Invoker(HandlerProcess handler, HttpClient http, HostSettings settings, TimeProvider time)
{
    private const string Version = "4.1037.0.0";

    /// <summary>A queue message: a JSON string inside a JSON string, and metadata that a JSON object's properties overwrite.</summary>
    public Task<bool> QueueAsync(FunctionDefinition function, string text, string id, long dequeueCount, CancellationToken cancel)
    {
        var metadata = new JsonObject
        {
            ["DequeueCount"] = dequeueCount.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Id"] = Quoted(id),
            ["sys"] = Sys(function),
        };
        if (text.TrimStart().StartsWith('{'))
        {
            foreach (var (name, value) in JsonNode.Parse(text)!.AsObject())
            {
                metadata[name] = value switch
                {
                    JsonObject or JsonArray => value.DeepClone(),
                    null => null,
                    _ => Quoted(value.GetValueKind() is JsonValueKind.True or JsonValueKind.False
                        ? (value.GetValue<bool>() ? "True" : "False")
                        : value.ToString()),
                };
            }
        }

        return InvokeAsync(function, Quoted(text), metadata, cancel);
    }

    /// <summary>A timer's occurrence, now. The host tells nothing of the last one when the timer runs more than once a minute.</summary>
    /// <param name="last">When it ran before.</param>
    /// <param name="retry">Which repetition of a failed run this is; 0 for the run itself.</param>
    public Task<bool> TimerAsync(FunctionDefinition function, Guid id, DateTimeOffset last, int retry, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var next = function.Schedule?.GetNextOccurrence(now) ?? now;
        var isMonitored = function.Schedule is { } schedule && schedule.GetNextOccurrence(next) - next >= TimeSpan.FromMinutes(1);
        var metadata = new JsonObject { ["sys"] = Sys(function) };
        if (function.Retry.Count > 0)
        {
            metadata["RetryContext"] =
                new JsonObject
                {
                    ["RetryCount"] = retry,
                    ["MaxRetryCount"] = function.Retry.Count,
                    ["Exception"] = null,
                    ["Instance"] = null,
                    ["State"] = new JsonObject(),
                };
        }

        return InvokeAsync(
            function,
            new JsonObject
            {
                ["Schedule"] = new JsonObject { ["AdjustForDST"] = true },
                ["ScheduleStatus"] = isMonitored
                    ? new JsonObject { ["Last"] = last, ["Next"] = new DateTimeOffset(next, TimeSpan.Zero), ["LastUpdated"] = last }
                    : null,
                ["IsPastDue"] = false,
            },
            metadata,
            cancel,
            id);
    }

    /// <summary>
    /// True when the function succeeded. An empty success leaves the call hanging until the time-out, and then the handler is ended.
    /// </summary>
    private async Task<bool> InvokeAsync(FunctionDefinition function, JsonNode value, JsonObject metadata, CancellationToken cancel, Guid? id = null)
    {
        await handler.ReadyAsync(cancel);
        var payload = new JsonObject { ["Data"] = new JsonObject { [function.Binding] = value }, ["Metadata"] = metadata };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"http://127.0.0.1:{handler.Port}/{function.Name}"))
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(payload.ToJsonString())),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.TryAddWithoutValidation("X-Azure-Functions-HostVersion", Version);
        request.Headers.TryAddWithoutValidation("X-Azure-Functions-InvocationId", (id ?? Guid.CreateVersion7(time.GetUtcNow())).ToString());
        request.Headers.TryAddWithoutValidation("User-Agent", "Azure-Functions-Host/" + Version);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(settings.FunctionTimeout);
        try
        {
            using var answer = await http.SendAsync(request, patience.Token);
            var body = await answer.Content.ReadAsStringAsync(patience.Token);
            if (!answer.IsSuccessStatusCode)
            {
                return false;
            }

            if (body.Length == 0)
            {
                await Task.Delay(Timeout.Infinite, patience.Token);
            }

            return JsonNode.Parse(body) is JsonObject;
        }
        catch (Exception error) when (error is HttpRequestException or JsonException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            handler.Restart();
            return false;
        }
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private JsonObject Sys(FunctionDefinition function) => new()
    {
        ["MethodName"] = function.Name,
        ["UtcNow"] = time.GetUtcNow().UtcDateTime,
        ["RandGuid"] = Guid.CreateVersion7(time.GetUtcNow()).ToString(),
    };
}
