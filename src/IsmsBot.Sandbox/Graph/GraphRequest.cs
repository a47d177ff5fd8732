namespace IsmsBot.Sandbox.Graph;

/// <summary>A request as fault rules see it.</summary>
/// <param name="Path">Path below the version, decoded, such as /drives/b!1/root:/a.md:/content; for downloads and uploads the path of that
/// host.</param>
/// <param name="IsGraph">False for the host of downloads and upload sessions, and for the token endpoint.</param>
public sealed record GraphRequest(string Method, string Path, bool IsGraph);

/// <summary>A request that was answered.</summary>
/// <param name="Status">Status of the answer; 0 when the connection was cut.</param>
/// <param name="Units">Resource units it cost.</param>
/// <param name="Host">Host name it was sent to.</param>
public sealed record JournaledRequest(
    long Timestamp, string Method, string Path, bool IsGraph, string Host, int Status, int Units, string? ClientRequestId, string? UserAgent,
    bool HasAuthorization, int BodyBytes);
