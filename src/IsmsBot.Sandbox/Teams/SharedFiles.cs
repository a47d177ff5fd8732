using System.Collections.Concurrent;

namespace IsmsBot.Sandbox.Teams;

/// <summary>
/// Files that people attached, each under an address that only its attachment names, as OneDrive has them. They live as long as the process.
/// </summary>
internal sealed class SharedFiles(TeamsSimulator teams)
{
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public static string Pattern(TeamsSimulator teams) => $"{teams.Options.Prefix}/files/{{key}}";

    /// <returns>The address to download it from.</returns>
    public Uri Keep(byte[] bytes)
    {
        var key = Guid.CreateVersion7(teams.Options.Clock.GetUtcNow()).ToString("N");
        files[key] = bytes;
        return new Uri(teams.Address, $"{teams.Options.Prefix}/files/{key}");
    }

    public IResult Download(HttpContext http, string key) =>
        LoopbackOnly.Allows(http) && files.TryGetValue(key, out var bytes) ? Results.Bytes(bytes, "application/octet-stream") : Results.NotFound();
}
