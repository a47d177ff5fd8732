namespace IsmsBot.Adapters.Delivery;

/// <summary>
/// Lets every request to Teams wait for its place, whoever makes it and also when it is repeated. It stands last before the wire, so that as
/// little as possible can delay a request that has its place.
/// </summary>
public sealed class PacedRequests(TenantPace pace) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await pace.WaitAsync(cancellationToken);
        if (SendGate.Current?.LetsPass() == false)
        {
            throw new HttpRequestException(HttpRequestError.Unknown, "The row is another pump's by now; nothing was sent.");
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
