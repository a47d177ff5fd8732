using System.ComponentModel.DataAnnotations;
using System.Globalization;
using IsmsBot.Adapters.Functions;

namespace IsmsBot.Adapters.Settings;

/// <summary>
/// Everything that can be set, under "Isms". Defaults are safe; what must be given is said at start, in words (docs/operations.md).
/// </summary>
public sealed class IsmsSettings
{
    public BotSettings Bot { get; init; } = new();

    public DatabaseSettings Database { get; init; } = new();

    public QueueSettings Queue { get; init; } = new();

    public DocumentSettings Documents { get; init; } = new();

    public SharePointSettings SharePoint { get; init; } = new();

    public RoleSettings Roles { get; init; } = new();

    public SetupSettings Setup { get; init; } = new();

    /// <summary>Where files of this organisation lie, and nobody else's.</summary>
    public IReadOnlyList<string> FileHosts() => [.. SharePoint.Hosts, .. Bot.FileHosts];

    /// <exception cref="ValidationException">What is missing, in words.</exception>
    public void Check()
    {
        if (!Guid.TryParse(Bot.AppId, out _))
        {
            throw new ValidationException("Isms:Bot:AppId is missing: the application id of the bot's registration, a GUID.");
        }

        if (Bot.Tenants.Count == 0)
        {
            throw new ValidationException("Isms:Bot:Tenants is empty: name the tenant ids whose people may use the bot. Nobody else is let in.");
        }

        if (Bot.Address.Length > 0 && !(Uri.TryCreate(Bot.Address, UriKind.Absolute, out var address) && address is { Scheme: "https" or "http" }))
        {
            throw new ValidationException("Isms:Bot:Address is no address that a browser could open, such as https://ismsbot.contoso.com.");
        }

        if (Bot.FileHosts.Find(SharePointSettings.IsEverybodys) is { } everybody)
        {
            throw new ValidationException(
                $"Isms:Bot:FileHosts names {everybody}, where any organisation puts its files. Name your own hosts, such as contoso.sharepoint.com.");
        }

        SharePoint.Check();
    }
}

/// <summary>The bot's registration and whom it trusts. Issuer and addresses differ in sovereign clouds.</summary>
public sealed class BotSettings
{
    public string AppId { get; init; } = "";

    /// <summary>Tenant ids that are let in.</summary>
    public List<string> Tenants { get; init; } = [];

    /// <summary>
    /// Where people reach the bot with a browser, such as https://ismsbot.contoso.com; empty: as <see cref="OwnAddress"/> finds it.
    /// </summary>
    public string Address { get; init; } = "";

    public string Issuer { get; init; } = "https://api.botframework.com";

    public string OpenIdMetadata { get; init; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the bot's own token comes from, without /oauth2/v2.0/token; by default that of the first tenant.</summary>
    public string? TokenAuthority { get; init; }

    public string TokenScope { get; init; } = "https://api.botframework.com/.default";

    /// <summary>Empty with a managed identity.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>Hosts that the bot's token may be sent to; empty: those of the public cloud.</summary>
    public List<string> ServiceHosts { get; init; } = [];

    /// <summary>
    /// Hosts that files which people attach are fetched from, besides those of the site that is set (<see cref="SharePointSettings.Hosts"/>); one
    /// that begins with a dot stands for all below it.
    /// </summary>
    public List<string> FileHosts { get; init; } = [];

    /// <summary>Service URL for proactive messages before any activity of the tenant was seen.</summary>
    public string ServiceUrl { get; init; } = "https://smba.trafficmanager.net/teams/";

    /// <summary>The address that is set, or that the Functions platform gives the app, or else of this machine; no slash at the end.</summary>
    public string OwnAddress() => Address.Length > 0 ? Address.TrimEnd('/')
        : Environment.GetEnvironmentVariable("WEBSITE_HOSTNAME") is { Length: > 0 } host ? "https://" + host
        : string.Create(CultureInfo.InvariantCulture, $"http://localhost:{HostPort.Choose(Environment.GetEnvironmentVariable)}");
}

public sealed class DatabaseSettings
{
    /// <summary>sqlite or postgres.</summary>
    public string Provider { get; init; } = "sqlite";

    public string ConnectionString { get; init; } = "Data Source=isms.db";
}

/// <summary>The queue that wakes the delivery function; without it the process wakes itself.</summary>
public sealed class QueueSettings
{
    /// <summary>Connection string of the storage account (development).</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Address of the queue, with a managed identity.</summary>
    public string? ServiceUri { get; init; }

    public string Name { get; init; } = "card-delivery";
}

public sealed class DocumentSettings
{
    /// <summary>Folder of the local store.</summary>
    public string Folder { get; init; } = "documents";

    /// <summary>Where people read published documents.</summary>
    public string BaseAddress { get; init; } = "http://localhost:3978/documents";
}

/// <summary>How roles come about.</summary>
public sealed class RoleSettings
{
    /// <summary>Whether the group of the role in Entra ID has to name its holder besides the accepted assignment.</summary>
    public bool Groups { get; init; } = true;
}

/// <summary>What is needed before anybody holds a role.</summary>
public sealed class SetupSettings
{
    /// <summary>Who may become ISMS manager while there is none: object id in Entra ID, or mail address.</summary>
    public string? FirstManager { get; init; }
}
