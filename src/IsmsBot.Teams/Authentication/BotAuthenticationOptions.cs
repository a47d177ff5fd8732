namespace IsmsBot.Teams.Authentication;

/// <summary>Whose tokens are accepted, for which bot and from which tenants. Everything not allowed here is refused.</summary>
public sealed record BotAuthenticationOptions
{
    /// <summary>Application id of the bot: the only accepted audience, and <c>28:{AppId}</c> the only accepted recipient.</summary>
    public required string AppId { get; init; }

    /// <summary>Tenants whose activities are accepted; an empty list accepts none.</summary>
    public required IReadOnlyCollection<string> AllowedTenants { get; init; }

    public string Issuer { get; init; } = "https://api.botframework.com";

    public string OpenIdMetadataAddress { get; init; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Hosts that a service URL may name, exactly.</summary>
    public IReadOnlyCollection<string> AllowedServiceHosts { get; init; } = ServiceUrlRules.PublicHosts;

    /// <summary>Allows <c>http://localhost</c> as service URL and as metadata address. For local use only.</summary>
    public bool AllowHttpLoopbackServiceUrl { get; init; }

    /// <summary>Scope of the bot's own token for the Connector.</summary>
    public string OutboundScope { get; init; } = "https://api.botframework.com/.default";

    public TimeSpan ClockSkew { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Keys older than this are not used any more.</summary>
    public TimeSpan KeysMaxAge { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Keys older than this are fetched again while the old ones still serve.</summary>
    public TimeSpan KeysRefreshAge { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Least time between two fetches caused by an unknown key.</summary>
    public TimeSpan UnknownKeyRefreshInterval { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The channel that must be endorsed by the key and named by the activity.</summary>
    public string Channel { get; init; } = "msteams";

    /// <summary>The rules that these options make; keep them, they are made anew each time.</summary>
    public ServiceUrlRules CreateServiceUrlRules() => new(AllowedServiceHosts, AllowHttpLoopbackServiceUrl);

    public static BotAuthenticationOptions PublicCloud(string appId, params IReadOnlyCollection<string> tenants) =>
        new() { AppId = appId, AllowedTenants = tenants };

    /// <summary>GCC High and DoD.</summary>
    public static BotAuthenticationOptions UsGovernment(string appId, params IReadOnlyCollection<string> tenants) => new()
    {
        AppId = appId,
        AllowedTenants = tenants,
        Issuer = "https://api.botframework.us",
        OpenIdMetadataAddress = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        AllowedServiceHosts = ServiceUrlRules.UsGovernmentHosts,
        OutboundScope = "https://api.botframework.us/.default",
    };

    public static BotAuthenticationOptions China(string appId, params IReadOnlyCollection<string> tenants) => new()
    {
        AppId = appId,
        AllowedTenants = tenants,
        Issuer = "https://api.botframework.azure.cn",
        OpenIdMetadataAddress = "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        AllowedServiceHosts = ServiceUrlRules.ChinaHosts,
        OutboundScope = "https://api.botframework.azure.cn/.default",
    };
}
