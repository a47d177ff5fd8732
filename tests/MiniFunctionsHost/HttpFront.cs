using System.Net;
using System.Net.Sockets;
using MiniFunctionsHost.Wire;

namespace MiniFunctionsHost;

/// <summary>
/// Passes a request on as the host's proxy does: unchanged, with forwarded headers and the id of the call, and at the same time starts the call under
/// that id over gRPC. The worker joins the two.
/// </summary>
public sealed class HttpFront(FunctionWorker worker, HttpClient http)
{
    private static readonly HashSet<string> NotPassedOn =
        new(StringComparer.OrdinalIgnoreCase) { "Connection", "Transfer-Encoding", "Keep-Alive" };

    private Uri? listening;

    public async Task PassOnAsync(HttpContext context, FunctionDefinition function)
    {
        try
        {
            var stream = await worker.ReadyAsync(context.RequestAborted);
            var known = worker.Functions.Single(one => one.Name == function.Name);
            var id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
            var call = Invoker.Call(known, id);
            call.InputData.Add(new ParameterBinding { Name = known.Binding, Data = new TypedData { Http = new RpcHttp() } });
            using var request = Request(context, id);
            var called = stream.InvokeAsync(call);
            using var hangingUp = context.RequestAborted.Register(() => _ = stream.CancelAsync(call.InvocationId));
            await ListensAsync(context.RequestAborted);
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
            await AnswerAsync(context, answer);
            await called;
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException && !context.Response.HasStarted)
        {
            context.Response.StatusCode = (int)HttpStatusCode.InternalServerError;
        }
        catch (OperationCanceledException)
        {
            // The caller has hung up.
        }
    }

    /// <summary>A worker says that its functions are loaded a moment before it takes HTTP; the host connects up to ten times.</summary>
    private async Task ListensAsync(CancellationToken cancel)
    {
        for (var tries = 1; listening != worker.Http; tries++)
        {
            using var socket = new TcpClient();
            try
            {
                await socket.ConnectAsync(worker.Http!.Host, worker.Http.Port, cancel);
                listening = worker.Http;
            }
            catch (SocketException) when (tries < 10)
            {
                await Task.Delay(Math.Min(50 * tries, 250), cancel);
            }
            catch (SocketException refused)
            {
                throw new HttpRequestException("The worker takes no HTTP.", refused);
            }
        }
    }

    private HttpRequestMessage Request(HttpContext context, Guid id)
    {
        var incoming = context.Request;
        var request = new HttpRequestMessage(
            new HttpMethod(incoming.Method), new Uri(worker.Http!, incoming.Path.ToUriComponent() + incoming.QueryString));
        if (incoming.ContentLength > 0 || incoming.Headers.TransferEncoding.Count > 0)
        {
            request.Content = new StreamContent(incoming.Body);
        }

        (string Name, string? Value)[] added =
        [
            ("x-ms-invocation-id", id.ToString()), ("X-Forwarded-For", context.Connection.RemoteIpAddress?.ToString()),
            ("X-Forwarded-Host", incoming.Host.Value), ("X-Forwarded-Proto", incoming.Scheme),
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

        return request;
    }

    private static async Task AnswerAsync(HttpContext context, HttpResponseMessage answer)
    {
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !NotPassedOn.Contains(header.Key)))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
