namespace IsmsBot.Adapters.Graph;

/// <summary>
/// Takes the page out of an error that is no JSON, as gateways send them. The SDK has no reader for HTML and would lose the status over it.
/// </summary>
internal sealed class PlainErrors : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if ((int)answer.StatusCode >= 400
            && answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) != true)
        {
            answer.Content.Dispose();
            answer.Content = new ByteArrayContent([]);
        }

        return answer;
    }
}
