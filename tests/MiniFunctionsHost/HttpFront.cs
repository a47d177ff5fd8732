using System.Net;

namespace MiniFunctionsHost;

/// <summary>
/// Passes a request on as the host's proxy does: same path, body streamed, our own loopback address as Host, forwarded headers added.
/// </summary>
public sealed class HttpFront(HandlerProcess handler, HttpClient http, TimeProvider time)
{
    private static readonly HashSet<string> NotPassedOn =
        new(StringComparer.OrdinalIgnoreCase) { "Host", "Connection", "Transfer-Encoding", "Keep-Alive" };

    public async Task PassOnAsync(HttpContext context)
    {
        await handler.ReadyAsync(context.RequestAborted);
        var incoming = context.Request;
        using var request = new HttpRequestMessage(
            new HttpMethod(incoming.Method), new Uri($"http://127.0.0.1:{handler.Port}{incoming.Path.ToUriComponent()}{incoming.QueryString}"));
        if (incoming.ContentLength > 0 || incoming.Headers.TransferEncoding.Count > 0)
        {
            request.Content = new StreamContent(incoming.Body);
        }

        var id = Guid.CreateVersion7(time.GetUtcNow()).ToString();
        (string Name, string? Value)[] added =
        [
            ("X-Azure-Functions-HostVersion", "4.1037.0.0"), ("X-Azure-Functions-InvocationId", id), ("x-ms-invocation-id", id),
            ("X-Forwarded-For", context.Connection.RemoteIpAddress?.ToString()), ("X-Forwarded-Host", incoming.Host.Value), (
                "X-Forwarded-Proto", incoming.Scheme),
        ];
        var headers =
            incoming.Headers.Where(header => !NotPassedOn.Contains(header.Key)).Select(header => (header.Key, (string?)header.Value)).Concat(added);
        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
            context.Response.StatusCode = (int)answer.StatusCode;
            foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !NotPassedOn.Contains(header.Key)))
            {
                context.Response.Headers[name] = values.ToArray();
            }

            await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
        catch (HttpRequestException)
        {
            context.Response.StatusCode = (int)HttpStatusCode.InternalServerError;
        }
    }
}
