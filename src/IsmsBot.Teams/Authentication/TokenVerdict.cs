namespace IsmsBot.Teams.Authentication;

/// <summary>Whether a request comes from Teams, for this bot.</summary>
public abstract record TokenVerdict
{
    private TokenVerdict()
    {
    }

    /// <summary>The request is what it claims to be. The token still says nothing about the person in the body beyond that Teams sent it.</summary>
    /// <param name="ServiceUrl">The signed service URL.</param>
    /// <param name="ExpiresAt">When the token ends, without clock skew.</param>
    public sealed record Accepted(string ServiceUrl, DateTimeOffset ExpiresAt) : TokenVerdict;

    /// <summary>The request is refused.</summary>
    /// <param name="Reason">For logs only; the caller is told nothing but the status.</param>
    /// <param name="HttpStatus">401, 403, or 503 when the keys cannot be had and the sender should try again.</param>
    public sealed record Refused(string Reason, int HttpStatus) : TokenVerdict;

    internal static Refused Unauthorized(string reason) => new(reason, 401);

    internal static Refused Forbidden(string reason) => new(reason, 403);

    internal static Refused Unavailable(string reason) => new(reason, 503);
}
