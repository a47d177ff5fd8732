using System.Security.Cryptography;

namespace IsmsBot.Adapters.Graph;

/// <summary>SHA-256 in lower-case hexadecimal.</summary>
internal static class Fingerprint
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
