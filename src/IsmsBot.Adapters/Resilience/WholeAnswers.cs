namespace IsmsBot.Adapters.Resilience;

/// <summary>
/// Takes in a JSON answer whole before it is handed on, so that the time of one attempt is for its body too. Files are left to whoever reads them.
/// </summary>
internal sealed class WholeAnswers : DelegatingHandler
{
    /// <summary>Bytes; a page of Graph has at most 999 rows.</summary>
    private const long Most = 32 * 1024 * 1024;

    /// <exception cref="HttpRequestException">The answer is larger than any page of Graph, or broke off.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) == true)
        {
            try
            {
                await answer.Content.LoadIntoBufferAsync(Most, cancellationToken);
            }
            catch
            {
                answer.Dispose();
                throw;
            }
        }

        return answer;
    }
}
