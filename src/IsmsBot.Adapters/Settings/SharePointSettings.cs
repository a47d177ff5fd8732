using System.ComponentModel.DataAnnotations;

namespace IsmsBot.Adapters.Settings;

/// <summary>The site that keeps the documents. Without a site they are kept in a folder.</summary>
public sealed class SharePointSettings
{
    private static readonly string[] Everybodys = ["sharepoint.com", "sharepoint.us", "sharepoint.cn", "sharepoint.de", "sharepoint-df.com", "com"];

    /// <summary>Host and path of the site, such as contoso.sharepoint.com/sites/isms; empty: no SharePoint.</summary>
    public string Site { get; init; } = "";

    /// <summary>Name of the library in which authors write.</summary>
    public string Drafts { get; init; } = "Drafts";

    /// <summary>Name of the library that everybody reads.</summary>
    public string Published { get; init; } = "Published";

    /// <summary>Name of the library of evidence.</summary>
    public string Records { get; init; } = "Records";

    /// <summary>Application id that SharePoint knows the bot by: the client id of its managed identity, or else that of the bot.</summary>
    public string? AppId { get; init; }

    /// <summary>Only where there is neither managed identity nor certificate.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>Path of a PFX or PEM file with the certificate of the application, instead of a managed identity.</summary>
    public string? Certificate { get; init; }

    /// <summary>Where tokens come from, without /oauth2/v2.0/token; by default that of the first tenant.</summary>
    public string? TokenAuthority { get; init; }

    /// <summary>For what tokens are fetched.</summary>
    public string TokenScope { get; init; } = "https://graph.microsoft.com/.default";

    /// <summary>Address of Graph with its version; differs in sovereign clouds. Its host is the only one that gets the token.</summary>
    public string Graph { get; init; } = "https://graph.microsoft.com/v1.0";

    public bool IsUsed => Site.Length > 0;

    /// <summary>The host of the site, and that of people's OneDrive, where Teams puts what they attach.</summary>
    public IReadOnlyList<string> Hosts =>
        Site.Split('/')[0] is { Length: > 0 } host && host.Split('.', 2) is [var name, var rest] ? [host, $"{name}-my.{rest}"] : [];

    /// <summary>Whether a host stands for those of every organisation.</summary>
    public static bool IsEverybodys(string host) => Everybodys.Contains(host.TrimStart('.'), StringComparer.OrdinalIgnoreCase);

    /// <exception cref="ValidationException">What is impossible, in words.</exception>
    public void Check()
    {
        if (IsUsed && (Site.Contains("://", StringComparison.Ordinal) || Site.Split('/', 2) is not [{ Length: > 0 }, { Length: > 0 }]))
        {
            throw new ValidationException("Isms:SharePoint:Site is not host and path of a site, such as contoso.sharepoint.com/sites/isms.");
        }

        if (new[] { Drafts, Published, Records }.Distinct(StringComparer.OrdinalIgnoreCase).Count() < 3)
        {
            throw new ValidationException("Isms:SharePoint:Drafts, Published and Records must be three different libraries: their rights differ.");
        }
    }
}
