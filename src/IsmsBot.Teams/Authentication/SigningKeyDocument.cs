using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace IsmsBot.Teams.Authentication;

/// <summary>Reads OpenID metadata and the key list, with the endorsements that the standard does not know.</summary>
internal static class SigningKeyDocument
{
    /// <summary>Address of the key list; null when the document is not for this issuer or names no such address.</summary>
    public static string? KeyListAddress(ReadOnlyMemory<byte> metadata, string issuer)
    {
        using var document = JsonDocument.Parse(metadata);
        return document.RootElement.ValueKind == JsonValueKind.Object && Text(document.RootElement, "issuer") == issuer
            ? Text(document.RootElement, "jwks_uri")
            : null;
    }

    /// <summary>The RSA signing keys by id; a key without id or of another kind is left out.</summary>
    public static IReadOnlyDictionary<string, SigningKey> Read(ReadOnlyMemory<byte> keyList)
    {
        using var document = JsonDocument.Parse(keyList);
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        if (document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("keys"u8, out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return keys;
        }

        foreach (var entry in list.EnumerateArray())
        {
            if (entry.ValueKind == JsonValueKind.Object && Text(entry, "kty") == "RSA" && Text(entry, "use") is null or "sig"
                && Text(entry, "kid") is { Length: > 0 } id && Text(entry, "n") is not null && Text(entry, "e") is not null)
            {
                keys.TryAdd(id, new SigningKey(id, new JsonWebKey(entry.GetRawText()), Endorsements(entry)));
            }
        }

        return keys;
    }

    private static HashSet<string> Endorsements(JsonElement key) =>
        key.TryGetProperty("endorsements"u8, out var endorsements) && endorsements.ValueKind == JsonValueKind.Array
            ? [.. endorsements.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)]
            : [];

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
