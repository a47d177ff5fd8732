namespace IsmsBot.Kernel.Documents;

/// <summary>Where published documents are read: the SharePoint site in production, the sandbox's own page on a laptop.</summary>
public static class DocumentAddress
{
    /// <summary>Set once at start, before anything is drawn; no slash at the end.</summary>
    public static string Base { get; set; } = "http://localhost:3978/documents";
}
