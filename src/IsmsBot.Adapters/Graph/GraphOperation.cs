using System.Net.Http.Headers;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// One piece of work for a caller, whatever it takes: all its requests carry the same client-request-id, by which Microsoft's support finds them.
/// </summary>
internal static class GraphOperation
{
    private static readonly AsyncLocal<string?> Current = new();

    /// <summary>Begins a piece of work, unless one has begun already in this flow.</summary>
    public static void Begin(TimeProvider time) => Current.Value ??= Guid.CreateVersion7(time.GetUtcNow()).ToString("D");

    /// <summary>Puts the headers on every request, innermost, so that a request after a redirect has them too.</summary>
    internal sealed class Headers : DelegatingHandler
    {
        // Traffic is ranked by this form (SharePoint, "How to avoid getting throttled").
        private static readonly ProductInfoHeaderValue Agent = new(new ProductHeaderValue("NONISV-IsmsBot", "1.0"));

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Current.Value is { } id && !request.Headers.Contains("client-request-id"))
            {
                request.Headers.Add("client-request-id", id);
            }

            if (request.Headers.UserAgent.Count == 0)
            {
                request.Headers.UserAgent.Add(Agent);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
