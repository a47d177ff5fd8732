namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>Bytes that wait on the other host, for one reader and a short time.</summary>
internal sealed record Download(byte[] Bytes, DateTimeOffset Until)
{
    public static string Offer(GraphCall call, byte[] bytes)
    {
        var token = Guid.CreateVersion7(call.Graph.Options.WireClock.GetUtcNow()).ToString("N");
        call.Graph.Downloads[token] = new Download(bytes, call.Graph.Options.WireClock.GetUtcNow() + TimeSpan.FromMinutes(5));
        return $"{call.Graph.ContentAddress}/download/{token}?tempauth=v1.{token}";
    }

    /// <summary>Gives the bytes once. A token that is sent along is refused: this host must never see one.</summary>
    public static GraphAnswer Take(GraphSimulator graph, string token, bool hasAuthorization) =>
        hasAuthorization ? new GraphAnswer(401) { Text = "", ContentType = "text/plain" }
        : graph.Downloads.TryRemove(token, out var download) && download.Until > graph.Options.WireClock.GetUtcNow()
            ? new GraphAnswer(200) { Bytes = download.Bytes, ContentType = "application/octet-stream" }
            : new GraphAnswer(404) { Text = "", ContentType = "text/plain" };
}
