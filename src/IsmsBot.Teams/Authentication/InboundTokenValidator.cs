using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Authentication;

/// <summary>
/// Decides whether a request comes from Teams, for this bot and from an allowed tenant. The token is checked by header,
/// issuer, key, signature (RS256), lifetime, audience and endorsement; then the activity is bound to it by channel, service
/// URL, tenant and recipient. A good token is remembered until it expires or its key leaves the list.
/// </summary>
public sealed class InboundTokenValidator
{
    private readonly BotAuthenticationOptions _options;
    private readonly TimeProvider _time;
    private readonly SigningKeys _keys;
    private readonly TokenCheck _check;
    private readonly ActivityBinding _binding;
    private readonly SeenTokens _seen = new();

    /// <param name="options">Whose tokens are accepted.</param>
    /// <param name="http">Fetches metadata and keys; it should not follow redirects.</param>
    /// <param name="time">The clock.</param>
    public InboundTokenValidator(BotAuthenticationOptions options, HttpClient http, TimeProvider time)
    {
        _options = options;
        _time = time;
        _keys = new SigningKeys(options, http, time);
        _binding = new ActivityBinding(options);
        _check = new TokenCheck(options, _keys, time);
    }

    /// <summary>Checks the token and everything that ties the activity to it.</summary>
    /// <param name="authorization">Every value of the Authorization header; more than one is refused.</param>
    /// <param name="activity">The activity as it was read from the body.</param>
    /// <param name="cancellation">Ends the wait for the keys.</param>
    public async ValueTask<TokenVerdict> ValidateAsync(
        IReadOnlyList<string?> authorization, Activity activity, CancellationToken cancellation = default)
    {
        var (token, refusal) = await FindAsync(authorization, cancellation);
        return token is null
            ? refusal!
            : _binding.Problem(token, activity) is { } problem ? problem : new TokenVerdict.Accepted(token.ServiceUrl, token.ExpiresAt);
    }

    /// <summary>Checks the token alone, so that the body of a stranger need not be read.</summary>
    public async ValueTask<TokenVerdict> ValidateTokenAsync(IReadOnlyList<string?> authorization, CancellationToken cancellation = default)
    {
        var (token, refusal) = await FindAsync(authorization, cancellation);
        return token is null ? refusal! : new TokenVerdict.Accepted(token.ServiceUrl, token.ExpiresAt);
    }

    private async ValueTask<(CheckedToken? Token, TokenVerdict.Refused? Refusal)> FindAsync(
        IReadOnlyList<string?> authorization, CancellationToken cancellation)
    {
        if (!BearerHeader.TryRead(authorization, out var text, out var reason))
        {
            return (null, TokenVerdict.Unauthorized(reason));
        }

        var now = _time.GetUtcNow();
        if (_seen.Find(text) is { } seen)
        {
            if (now < seen.UsableUntil && _keys.Current(seen.KeyId) is { } key && key.Endorsements.Contains(_options.Channel))
            {
                return (seen, null);
            }

            _seen.Remove(text);
        }

        var (token, refusal) = await _check.CheckAsync(text, cancellation);
        if (token is not null)
        {
            _seen.Add(text, token, now);
        }

        return (token, refusal);
    }
}
