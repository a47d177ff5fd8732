using Microsoft.AspNetCore.Http;
using MiniFunctionsHost.Cloud;

namespace MiniFunctionsHost.Tests.Cloud;

/// <summary>Lets the Teams of a sandbox answer for the hosts of the public cloud.</summary>
internal sealed class SandboxBehind(Func<Uri> sandbox) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false });

    public async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Host.Host switch
        {
            PublicCloud.Keys => "/botframework" + context.Request.Path,
            PublicCloud.Login => "/login" + context.Request.Path,
            _ => context.Request.Path.ToUriComponent(),
        };
        using var request = new HttpRequestMessage(
            new HttpMethod(context.Request.Method), new Uri(sandbox(), path + context.Request.QueryString.ToUriComponent()));
        if (context.Request.ContentLength > 0 || context.Request.Headers.TransferEncoding.Count > 0)
        {
            request.Content = new StreamContent(context.Request.Body);
        }

        foreach (var (name, value) in context.Request.Headers.Where(header => header.Key is not ("Host" or "Connection" or "Transfer-Encoding")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, (string?)value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (string?)value);
            }
        }

        using var answer = await http.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Transfer-Encoding"))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    public void Dispose() => http.Dispose();
}
