using System.Text.Json;

namespace IsmsBot.Teams.Authentication;

/// <summary>
/// The channel's keys: fetched once for all callers, again after half a day, and for an unknown key at most every five
/// minutes, so that invented key ids cannot make us call out. Keys that could not be renewed for a day are not used.
/// </summary>
internal sealed class SigningKeys(BotAuthenticationOptions options, HttpClient http, TimeProvider time)
{
    private const int MaxDocumentBytes = 1024 * 1024;
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private volatile KeyRing? _ring;
    private Task<string?>? _fetch;
    private DateTimeOffset _attemptedAt = DateTimeOffset.MinValue;
    private string? _lastFailure;

    /// <summary>The key that is in use now under this id; never calls out.</summary>
    public SigningKey? Current(string id) =>
        _ring is { } ring && !IsTooOld(ring) && ring.Keys.TryGetValue(id, out var key) ? key : null;

    /// <summary>Finds a key, fetching the list when it must.</summary>
    public async ValueTask<KeySearch> FindAsync(string id, CancellationToken cancellation)
    {
        var ring = _ring;
        if (ring is null || IsTooOld(ring))
        {
            return await FetchOncePerAsync(PauseAfterFailure).WaitAsync(cancellation) is { } failure && Current(id) is null
                ? KeySearch.Unavailable(failure)
                : KeySearch.Of(Current(id));
        }

        if (ring.Keys.TryGetValue(id, out var key))
        {
            if (time.GetUtcNow() - ring.FetchedAt > options.KeysRefreshAge)
            {
                // Nobody waits for the renewal: the old keys still serve, and a failure is seen by the next renewal.
                _ = FetchOncePerAsync(options.UnknownKeyRefreshInterval);
            }

            return KeySearch.Of(key);
        }

        return await FetchOncePerAsync(options.UnknownKeyRefreshInterval).WaitAsync(cancellation) is { } problem
            ? KeySearch.Unavailable(problem)
            : KeySearch.Of(Current(id));
    }

    private bool IsTooOld(KeyRing ring) => time.GetUtcNow() - ring.FetchedAt > options.KeysMaxAge;

    /// <summary>Joins the fetch that runs, starts one, or repeats the last result while the pause lasts. The result is why it failed.</summary>
    private Task<string?> FetchOncePerAsync(TimeSpan pause)
    {
        lock (_gate)
        {
            if (_fetch is { IsCompleted: false } running)
            {
                return running;
            }

            var now = time.GetUtcNow();
            if (now - _attemptedAt < (_lastFailure is null ? pause : PauseAfterFailure))
            {
                return Task.FromResult(_lastFailure);
            }

            _attemptedAt = now;
            return _fetch = Task.Run(FetchAsync, CancellationToken.None);
        }
    }

    private async Task<string?> FetchAsync()
    {
        var failure = await TryFetchAsync();
        lock (_gate)
        {
            _lastFailure = failure;
        }

        return failure;
    }

    private async Task<string?> TryFetchAsync()
    {
        try
        {
            using var timeout = new CancellationTokenSource(FetchTimeout, time);
            var address = SigningKeyDocument.KeyListAddress(await GetAsync(options.OpenIdMetadataAddress, timeout.Token), options.Issuer);
            if (address is null)
            {
                return "the OpenID metadata is not of the expected issuer or names no key list";
            }

            var keys = SigningKeyDocument.Read(await GetAsync(address, timeout.Token));
            if (keys.Count == 0)
            {
                return "the key list holds no usable key";
            }

            _ring = new KeyRing(keys, time.GetUtcNow());
            return null;
        }
        catch (Exception failure)
            when (failure is HttpRequestException or OperationCanceledException or JsonException or IOException or ArgumentException)
        {
            return $"the signing keys could not be fetched ({failure.GetType().Name}: {failure.Message})";
        }
    }

    private async Task<ReadOnlyMemory<byte>> GetAsync(string address, CancellationToken cancellation)
    {
        var url = new Uri(address, UriKind.Absolute);
        if (url.Scheme != Uri.UriSchemeHttps && !(options.AllowHttpLoopbackServiceUrl && url.IsLoopback))
        {
            throw new ArgumentException("Keys are fetched over https only.");
        }

        using var response = await http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellation);
        response.EnsureSuccessStatusCode();
        await response.Content.LoadIntoBufferAsync(MaxDocumentBytes, cancellation);
        return await response.Content.ReadAsByteArrayAsync(cancellation);
    }

    private sealed record KeyRing(IReadOnlyDictionary<string, SigningKey> Keys, DateTimeOffset FetchedAt);
}
