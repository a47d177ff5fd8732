using System.Net;
using IsmsBot.Adapters.Resilience;
using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Adapters.Doors;

/// <summary>
/// Fetches a file from the address that Teams gave with it. The address came through the client, so it is believed only for https and the hosts on
/// the list; the bot's token never goes along, and a redirect is not followed (protocol sheet 5.3).
/// </summary>
public sealed class Uploads(IHttpClientFactory clients, IReadOnlyList<string> hosts, DoorPolicy policy) : IUploads
{
    private static readonly string[] Usual = [".sharepoint.com"];

    private readonly IReadOnlyList<string> allowed = hosts.Count > 0 ? hosts : Usual;

    public async Task<byte[]> FetchAsync(UploadedFile file, int most, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(file.DownloadUrl, UriKind.Absolute, out var address) || !Allows(address))
        {
            throw UnreadableFile.Elsewhere();
        }

        try
        {
            using var answer =
                await clients.CreateClient(Pipelines.Uploads).GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone)
            {
                throw UnreadableFile.Gone();
            }

            if (answer.StatusCode != HttpStatusCode.OK)
            {
                throw new IOException($"The file was answered with {(int)answer.StatusCode}.");
            }

            return answer.Content.Headers.ContentLength > most ? throw UnreadableFile.TooLarge(most) : await ReadAsync(answer, most, cancellation);
        }
        catch (HttpRequestException failed)
        {
            throw new IOException("The file cannot be fetched.", failed);
        }
        catch (Polly.Timeout.TimeoutRejectedException late)
        {
            throw new IOException("The file does not come.", late);
        }
    }

    internal bool Allows(Uri address) =>
        (policy.AnonymousFromLoopback && address.IsLoopback && (address.Scheme is "http" or "https"))
        || (address is { Scheme: "https", Port: 443, UserInfo.Length: 0, HostNameType: UriHostNameType.Dns }
            && allowed.Any(h => h.StartsWith('.')
                ? address.IdnHost.EndsWith(h, StringComparison.OrdinalIgnoreCase)
                : address.IdnHost.Equals(h, StringComparison.OrdinalIgnoreCase)));

    private static async Task<byte[]> ReadAsync(HttpResponseMessage answer, int most, CancellationToken cancellation)
    {
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellation);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            if (bytes.Length + read > most)
            {
                throw UnreadableFile.TooLarge(most);
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
