using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace IsmsBot.Adapters.Functions;

/// <summary>
/// Tells an invocation by the Functions host from a request that it only passed on. An invocation is addressed to our own
/// loopback port, names the host as its only agent, and carries no trace of a caller before it. A request passed on keeps
/// either the outside <c>Host</c> or the caller's agent, and has <c>X-Forwarded-…</c> headers when it was proxied.
/// </summary>
internal static class FunctionCaller
{
    private const string Agent = "Azure-Functions-Host/";
    private const string InvocationHeader = "X-Azure-Functions-InvocationId";
    private static readonly string[] ForwardedHeaders = ["X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded"];

    /// <summary>The invocation id, or null when this is not an invocation of <paramref name="function"/>.</summary>
    public static Guid? InvocationId(HttpRequest request, string function)
    {
        var own = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{request.HttpContext.Connection.LocalPort}");
        var isHost = HttpMethods.IsPost(request.Method)
            && string.Equals(request.Path, "/" + function, StringComparison.Ordinal)
            && string.Equals(request.Host.Value, own, StringComparison.Ordinal)
            && request.Headers.UserAgent is [{ } agent] && agent.StartsWith(Agent, StringComparison.Ordinal)
            && !ForwardedHeaders.Any(request.Headers.ContainsKey);
        return isHost && Guid.TryParse(request.Headers[InvocationHeader], out var id) ? id : null;
    }
}
