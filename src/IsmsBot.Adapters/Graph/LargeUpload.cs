using System.Net.Http.Headers;
using System.Text.Json;
using IsmsBot.Adapters.Resilience;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// An upload in pieces (Graph: driveItem createUploadSession). The pieces go to another host, which must not see the token: they are sent without the
/// SDK. After a failed piece the session is asked what it has, and the upload goes on from there.
/// </summary>
internal static class LargeUpload
{
    /// <summary>A multiple of 320 KiB, as the service demands.</summary>
    private const int Piece = 16 * 327_680;

    private const int MostFailures = 5;

    public static async Task<LibraryFile> UploadAsync(
        this Library library, string item, ReadOnlyMemory<byte> bytes, string taken, string? ifMatch, CancellationToken cancellation)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new SessionBody(new SessionItem(taken)), FieldsJson.Default.SessionBody);
        var session =
            await library.Site.Connection.SendAsync(HttpMethod.Post, $"{item}/createUploadSession", body, "application/json", ifMatch, cancellation);
        var address =
            new Uri(FileReading.Text(session, "uploadUrl") ?? throw new StoreFailure(0, "", "SharePoint opened an upload without an address."));
        var client = library.Site.Clients.CreateClient(GraphPipeline.Uploads);
        var (sent, failures) = (0L, 0);
        while (true)
        {
            var (status, json) = await SendAsync(client, address, bytes, (int)sent, cancellation);
            switch (status)
            {
                case 200 or 201:
                    return FileReading.File(json);
                case 202:
                    sent = Next(json);
                    break;
                case 0 or 416 or >= 500 when ++failures < MostFailures:
                    sent = await AskAsync(client, address, cancellation)
                        ?? throw new StoreFailure(0, "", "The upload was cut off, perhaps after its last piece.");
                    break;
                default:
                    throw new StoreFailure(
                        status,
                        FileReading.Text(
                            json.ValueKind == JsonValueKind.Object && json.TryGetProperty("error", out var error) ? error : default, "code") ?? "",
                        $"SharePoint refused a piece of an upload: HTTP {status}.");
            }
        }
    }

    private static async Task<(int Status, JsonElement Json)> SendAsync(
        HttpClient client, Uri address, ReadOnlyMemory<byte> bytes, int from, CancellationToken cancellation)
    {
        var piece = bytes.Slice(from, Math.Min(Piece, bytes.Length - from));
        using var content = new ReadOnlyMemoryContent(piece);
        content.Headers.ContentRange = new ContentRangeHeaderValue(from, from + piece.Length - 1, bytes.Length);
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = content };
        return await AnswerAsync(client, request, cancellation);
    }

    /// <summary>How many bytes the session has; null if there is no session any more.</summary>
    private static async Task<long?> AskAsync(HttpClient client, Uri address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var (status, json) = await AnswerAsync(client, request, cancellation);
        return status == 200 ? Next(json) : null;
    }

    private static async Task<(int Status, JsonElement Json)> AnswerAsync(
        HttpClient client, HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            using var answer = await client.SendAsync(request, cancellation);
            var body = await answer.Content.ReadAsByteArrayAsync(cancellation);
            using var json = JsonDocument.Parse(body.Length == 0 ? "{}"u8.ToArray() : body);
            return ((int)answer.StatusCode, json.RootElement.Clone());
        }
        catch (Exception thrown) when (GraphFailures.Translate(thrown, cancellation) is { } failure)
        {
            return (failure.Status, default);
        }
    }

    private static long Next(JsonElement json) =>
        json.TryGetProperty("nextExpectedRanges", out var ranges) && ranges.EnumerateArray().FirstOrDefault().GetString()?.Split('-')[0] is { } from
            ? long.Parse(from, System.Globalization.CultureInfo.InvariantCulture) : 0;
}
