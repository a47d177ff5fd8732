using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace IsmsBot.Teams.Authentication;

/// <summary>Tokens whose signature was checked before, by SHA-256. Teams sends one token with every request for about an hour.</summary>
internal sealed class SeenTokens
{
    private const int Limit = 4096;

    private readonly ConcurrentDictionary<Fingerprint, CheckedToken> _tokens = new();

    public CheckedToken? Find(string token) => _tokens.GetValueOrDefault(Fingerprint.Of(token));

    public void Add(string token, CheckedToken found, DateTimeOffset now)
    {
        if (_tokens.Count >= Limit)
        {
            foreach (var (fingerprint, old) in _tokens)
            {
                if (old.UsableUntil <= now)
                {
                    _tokens.TryRemove(fingerprint, out _);
                }
            }

            if (_tokens.Count >= Limit)
            {
                _tokens.Clear();
            }
        }

        _tokens[Fingerprint.Of(token)] = found;
    }

    public void Remove(string token) => _tokens.TryRemove(Fingerprint.Of(token), out _);

    private readonly record struct Fingerprint(UInt128 First, UInt128 Second)
    {
        public static Fingerprint Of(string token)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            var length = Encoding.UTF8.GetMaxByteCount(token.Length);
            if (length <= 4096)
            {
                Span<byte> bytes = stackalloc byte[length];
                SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(token, bytes)], hash);
            }
            else
            {
                SHA256.HashData(Encoding.UTF8.GetBytes(token), hash);
            }

            return new Fingerprint(
                System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash),
                System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash[16..]));
        }
    }
}
