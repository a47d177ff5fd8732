namespace IsmsBot.Tests.Support;

/// <summary>Where the documents of a bot lie.</summary>
public enum Store
{
    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A simulated SharePoint, which the real SDK of Microsoft Graph talks to over HTTP.</summary>
    SharePoint,
}
