using System.Net;

namespace IsmsBot.Teams.Authentication;

/// <summary>
/// Which addresses may receive the bot's token: https on port 443, a host that is named here exactly, no user info, no IP
/// address. Plain http is for the loopback address only, and only when it is allowed.
/// </summary>
public sealed class ServiceUrlRules
{
    private readonly HashSet<string> _hosts;
    private readonly bool _allowHttpLoopback;

    public ServiceUrlRules(IEnumerable<string> allowedHosts, bool allowHttpLoopback = false)
    {
        _hosts = new HashSet<string>(allowedHosts, StringComparer.OrdinalIgnoreCase);
        _allowHttpLoopback = allowHttpLoopback;
    }

    /// <summary>
    /// Hosts of the public cloud, GCC and the token service. <c>trafficmanager.net</c> is shared, so it is never matched by suffix.
    /// </summary>
    public static IReadOnlyList<string> PublicHosts { get; } =
        ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "token.botframework.com", "api.botframework.com"];

    /// <summary>Hosts of GCC High and DoD.</summary>
    public static IReadOnlyList<string> UsGovernmentHosts { get; } =
        ["smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us", "api.botframework.azure.us", "token.botframework.azure.us"];

    /// <summary>Hosts of China; the service URL of Teams there is not published, so add the one that your tenant shows.</summary>
    public static IReadOnlyList<string> ChinaHosts { get; } = ["api.botframework.azure.cn", "token.botframework.azure.cn"];

    public bool Allows(string? serviceUrl) => WhyNot(serviceUrl) is null;

    /// <summary>Why the address is refused, for logs; null when it is allowed.</summary>
    public string? WhyNot(string? serviceUrl)
    {
        if (string.IsNullOrWhiteSpace(serviceUrl))
        {
            return "the service URL is missing";
        }

        if (serviceUrl.AsSpan().IndexOfAny("\\ \t\r\n") >= 0 || !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url))
        {
            return "the service URL is not an absolute address";
        }

        if (url.UserInfo.Length > 0)
        {
            return "the service URL carries user info";
        }

        if (url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            return "the service URL carries a query or a fragment";
        }

        if (_allowHttpLoopback && IsLoopback(url))
        {
            return url.Scheme is "http" or "https" ? null : "the service URL is neither http nor https";
        }

        return url.Scheme != Uri.UriSchemeHttps ? "the service URL is not https"
            : url.Port != 443 ? "the service URL is not on port 443"
            : url.HostNameType is not UriHostNameType.Dns ? "the service URL names no host but an address"
            : _hosts.Contains(url.IdnHost) ? null
            : "the host of the service URL is not on the list";
    }

    private static bool IsLoopback(Uri url) =>
        url.HostNameType == UriHostNameType.Dns
            ? url.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            : IPAddress.TryParse(url.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address);
}
