using System.Net;
using IsmsBot.Adapters.Resilience;
using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Adapters.Doors;

/// <summary>
/// Fetches a file from the address that Teams gave with it. The address came through the client, so it is believed only for https and the hosts on
/// the list; the bot's token never goes along, and a redirect is not followed (protocol sheet 5.3).
/// </summary>
/// <param name="hosts">Those of this organisation; one that begins with a dot stands for all below it.</param>
public sealed class Uploads(IHttpClientFactory clients, IReadOnlyList<string> hosts, DoorPolicy policy) : IUploads
{
    /// <summary>For the file from the first try to its last byte: the person waits, and Teams for 15 s only.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(12);

    public async Task<byte[]> FetchAsync(UploadedFile file, int most, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(file.DownloadUrl, UriKind.Absolute, out var address) || !Allows(address))
        {
            throw hosts.Count > 0 || policy.AnonymousFromLoopback ? UnreadableFile.Elsewhere() : UnreadableFile.NoPlaceKnown();
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(Patience);
        try
        {
            return await FetchAsync(address, most, time.Token);
        }
        catch (HttpRequestException failed)
        {
            throw new IOException("The file cannot be fetched.", failed);
        }
        catch (Polly.Timeout.TimeoutRejectedException late)
        {
            throw new IOException("The file does not come.", late);
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException("The file comes too slowly.", late);
        }
    }

    internal bool Allows(Uri address) =>
        (policy.AnonymousFromLoopback && address.IsLoopback && (address.Scheme is "http" or "https"))
        || (address is { Scheme: "https", Port: 443, UserInfo.Length: 0, HostNameType: UriHostNameType.Dns }
            && hosts.Any(h => h.StartsWith('.')
                ? address.IdnHost.EndsWith(h, StringComparison.OrdinalIgnoreCase)
                : address.IdnHost.Equals(h, StringComparison.OrdinalIgnoreCase)));

    private async Task<byte[]> FetchAsync(Uri address, int most, CancellationToken cancellation)
    {
        using var answer = await clients.CreateClient(Pipelines.Uploads).GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            throw UnreadableFile.Gone();
        }

        if (answer.StatusCode != HttpStatusCode.OK)
        {
            throw new IOException($"The file was answered with {(int)answer.StatusCode}.");
        }

        if (answer.Content.Headers.ContentLength > most)
        {
            throw UnreadableFile.TooLarge(most);
        }

        await using var stream = await answer.Content.ReadAsStreamAsync(cancellation);
        return await WholeBody.ReadAsync(stream, most, cancellation) ?? throw UnreadableFile.TooLarge(most);
    }
}
