namespace IsmsBot.Sandbox.Teams;

/// <summary>What a simulated Teams is made of.</summary>
public sealed record TeamsSimulatorOptions
{
    public required SimulatedTenant Tenant { get; init; }

    /// <summary>Address of the bot's messaging endpoint; null means /api/messages of the server that the simulator is mapped in.</summary>
    public Func<Uri>? BotEndpoint { get; init; }

    /// <summary>Address under which the bot reaches the simulator; null means the first address of the server it is mapped in.</summary>
    public Func<Uri>? PublicAddress { get; init; }

    /// <summary>Client that carries activities to the bot; null means one over plain sockets without proxy and redirects.</summary>
    public HttpClient? BotClient { get; init; }

    /// <summary>Folder for chats and signing key; null keeps everything in memory.</summary>
    public string? Folder { get; init; }

    /// <summary>The time that messages carry.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The time that tokens carry; give the clock by which the bot checks them.</summary>
    public TimeProvider TokenClock { get; init; } = TimeProvider.System;

    /// <summary>First segment of the connector's path; the tenant id follows.</summary>
    public string Prefix { get; init; } = "/teams";

    /// <summary>Secret that the bot shows at the token endpoint.</summary>
    public string ClientSecret { get; init; } = "sandbox-secret";

    /// <summary>Issuer of inbound tokens.</summary>
    public string Issuer { get; init; } = "https://api.botframework.com";

    /// <summary>Largest activity in bytes of UTF-8; documents of Microsoft disagree between 28 KB and 100 KB, so the smallest counts.</summary>
    public int MaxActivityBytes { get; init; } = 28 * 1024;

    /// <summary>Whether the documented rate limits are enforced with 429, and concurrent calls on one conversation with 412.</summary>
    public bool EnforceRateLimits { get; init; }

    /// <summary>How long the client waits for the bot.</summary>
    public TimeSpan BotTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Whether an administrator has installed the app for everybody, which sends no events.</summary>
    public bool InstalledForEverybody { get; init; }
}
