using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Graph.Store;

/// <summary>One version of a file: its bytes and columns as they were.</summary>
public sealed record ItemVersion(
    int Major, int Minor, byte[] Bytes, IReadOnlyDictionary<string, JsonNode?> Fields, GraphPrincipal By, DateTimeOffset At)
{
    /// <summary>The label that SharePoint shows and Graph uses as id.</summary>
    public string Id => $"{Major}.{Minor}";

    public bool IsPublished => Minor == 0;

    /// <summary>Comment of the check-in. Graph never tells it.</summary>
    public string Comment { get; init; } = "";

    /// <summary>Whether somebody approved it in SharePoint, where the library asks for that.</summary>
    public bool IsApproved { get; init; }

    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes));
}
