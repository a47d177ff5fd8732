using System.Collections.Concurrent;
using System.Text.Json;

namespace IsmsBot.Teams.Authentication;

/// <summary>
/// Tokens by the client credential flow of Entra. One token per scope, renewed five minutes before it ends, fetched once
/// for all that wait. While a renewal fails, the old token serves until it ends.
/// </summary>
public sealed class ClientCredentialTokenSource(ClientCredential credential, HttpClient http, TimeProvider time) : IBotTokenSource
{
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Slot> _slots = new(StringComparer.Ordinal);

    public async ValueTask<string> GetTokenAsync(string scope, CancellationToken cancellation)
    {
        var slot = _slots.GetOrAdd(scope, _ => new Slot());
        var now = time.GetUtcNow();
        var held = slot.Token;
        if (held is not null && now < held.ExpiresAt - RenewBefore)
        {
            return held.Value;
        }

        try
        {
            return (await FetchOnceAsync(slot, scope).WaitAsync(cancellation)).Value;
        }
        catch (BotTokenException) when (held is not null && held == slot.Token && now < held.ExpiresAt)
        {
            return held.Value;
        }
    }

    public void Drop(string scope, string token)
    {
        if (_slots.TryGetValue(scope, out var slot))
        {
            lock (slot.Gate)
            {
                if (slot.Token?.Value == token)
                {
                    slot.Token = null;
                }
            }
        }
    }

    private Task<Held> FetchOnceAsync(Slot slot, string scope)
    {
        lock (slot.Gate)
        {
            if (slot.Token is { } fresh && time.GetUtcNow() < fresh.ExpiresAt - RenewBefore)
            {
                return Task.FromResult(fresh);
            }

            return slot.Fetch is { IsCompleted: false } running
                ? running
                : slot.Fetch = Task.Run(() => FetchAsync(slot, scope), CancellationToken.None);
        }
    }

    private async Task<Held> FetchAsync(Slot slot, string scope)
    {
        try
        {
            using var timeout = new CancellationTokenSource(FetchTimeout, time);
            using var form = new FormUrlEncodedContent(await FieldsAsync(scope, timeout.Token));
            using var response = await http.PostAsync(new Uri($"{credential.Authority}/oauth2/v2.0/token"), form, timeout.Token);
            await response.Content.LoadIntoBufferAsync(256 * 1024, timeout.Token);
            var answer = TokenAnswer.Read(await response.Content.ReadAsByteArrayAsync(timeout.Token));
            if (!response.IsSuccessStatusCode || answer.Token is null)
            {
                var status = (int)response.StatusCode;
                throw new BotTokenException(
                    $"Entra gave no token for {scope}: HTTP {status} {answer.Error}".TrimEnd() + ".", isTransient: status is 408 or 429 or >= 500);
            }

            var held = new Held(answer.Token, time.GetUtcNow() + answer.Lifetime);
            lock (slot.Gate)
            {
                slot.Token = held;
            }

            return held;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or JsonException or IOException)
        {
            throw new BotTokenException($"Entra could not be asked for a token: {failure.GetType().Name}.", isTransient: true, failure);
        }
    }

    private async ValueTask<IEnumerable<KeyValuePair<string, string>>> FieldsAsync(string scope, CancellationToken cancellation)
    {
        List<KeyValuePair<string, string>> fields =
            [new("grant_type", "client_credentials"), new("client_id", credential.ClientId), new("scope", scope)];
        if (credential.Assertion is { } assertion)
        {
            fields.Add(new("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
            fields.Add(new("client_assertion", await assertion(cancellation)));
        }
        else
        {
            fields.Add(new("client_secret", credential.SecretText ?? ""));
        }

        return fields;
    }

    private sealed class Slot
    {
        public Lock Gate { get; } = new();

        public volatile Held? Token;

        public Task<Held>? Fetch { get; set; }
    }

    private sealed record Held(string Value, DateTimeOffset ExpiresAt);
}
