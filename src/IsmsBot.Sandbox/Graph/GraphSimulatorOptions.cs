namespace IsmsBot.Sandbox.Graph;

/// <summary>What a simulated SharePoint and directory are made of.</summary>
public sealed record GraphSimulatorOptions
{
    public Guid TenantId { get; init; } = new("a89f429a-d0cf-505f-9a9f-7c0b39182f7c");

    /// <summary>The application that may write to the site.</summary>
    public string AppId { get; init; } = "c0000000-0000-4000-8000-000000000001";

    public string AppName { get; init; } = "IsmsBot";

    public string ClientSecret { get; init; } = "sandbox-secret";

    /// <summary>What the application was granted on the site: read, write or nothing.</summary>
    public string? SiteRole { get; init; } = "write";

    /// <summary>The time that versions carry.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The time by which requests are counted, tokens age and download addresses end.</summary>
    public TimeProvider WireClock { get; init; } = TimeProvider.System;

    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Folder that keeps the site between starts; it is written while the simulator runs and when it ends. Null keeps nothing.</summary>
    public string? Folder { get; init; }

    public string SiteHost { get; init; } = "brackwater.sharepoint.com";

    public string SitePath { get; init; } = "sites/isms";

    public IReadOnlyList<LibrarySettings> Libraries { get; init; } =
        [new("Drafts"), new("Published"), new("Records")];

    /// <summary>Whether Office files come back with other bytes than were sent, as SharePoint's do.</summary>
    public bool RewritesOfficeFiles { get; init; }

    /// <summary>Whether an upload by path makes folders that are missing.</summary>
    public bool MakesMissingFolders { get; init; } = true;

    /// <summary>Entries that a query may walk through which no index helps.</summary>
    public int ViewThreshold { get; init; } = 5000;

    /// <summary>Entries on a page of a list.</summary>
    public int PageSize { get; init; } = 200;

    /// <summary>Resource units per minute that an application may use; null counts and never refuses. The smallest real tenant has 1250.</summary>
    public int? UnitsPerMinute { get; init; }

    /// <summary>How a throttled request is told to wait.</summary>
    public RetryAfterForm RetryAfter { get; init; }
}

/// <summary>The forms of Retry-After that have been met.</summary>
public enum RetryAfterForm
{
    Seconds,
    Fraction,
    Date,
}
