namespace IsmsBot.Teams.Authentication;

/// <summary>Takes the token out of the Authorization header; anything but exactly one <c>Bearer</c> and one token is refused.</summary>
internal static class BearerHeader
{
    /// <summary>Longer tokens than this are not looked at; real ones have about 1000 characters.</summary>
    private const int MaxLength = 16 * 1024;

    public static bool TryRead(IReadOnlyList<string?> headers, out string token, out string reason)
    {
        token = "";
        reason = headers.Count switch
        {
            0 => "there is no Authorization header",
            1 => "",
            _ => "there is more than one Authorization header",
        };
        if (reason.Length > 0)
        {
            return false;
        }

        var header = headers[0];
        const string Scheme = "Bearer ";
        if (header is null || !header.StartsWith(Scheme, StringComparison.Ordinal))
        {
            reason = "the Authorization header is not a Bearer token";
            return false;
        }

        var rest = header.AsSpan(Scheme.Length);
        if (rest.IsEmpty || rest.Length > MaxLength || rest.ContainsAny(" ,\t\r\n"))
        {
            reason = "the Authorization header does not hold exactly one token";
            return false;
        }

        token = rest.ToString();
        return true;
    }
}
