namespace IsmsBot.Kernel.Documents;

/// <summary>A version label that is already taken by other bytes. Versions are never overwritten (clause 7.5.3 e).</summary>
public sealed class DocumentConflict(string code, string version, string storedSha256, string offeredSha256)
    : Exception($"{code} {version} is already stored with other content (stored {Short(storedSha256)}, offered "
        + $"{Short(offeredSha256)}). Publish it under a new version.")
{
    public string Code { get; } = code;

    public string Version { get; } = version;

    /// <summary>Fingerprint of the source that holds the label.</summary>
    public string StoredSha256 { get; } = storedSha256;

    /// <summary>Fingerprint of the source that was refused.</summary>
    public string OfferedSha256 { get; } = offeredSha256;

    private static string Short(string sha256) => Fingerprint.Short(sha256);
}
