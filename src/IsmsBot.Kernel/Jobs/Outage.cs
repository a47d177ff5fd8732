namespace IsmsBot.Kernel.Jobs;

/// <summary>Since when something outside does not answer, and whether anybody was told. One row for each thing, kept when it is over.</summary>
public sealed class Outage
{
    /// <summary>The document library (SharePoint).</summary>
    public const string Library = "library";

    /// <summary>The directory of people (Entra ID).</summary>
    public const string Directory = "directory";

    public required string Key { get; init; }

    /// <summary>The first look that failed; null while it answers.</summary>
    public DateTimeOffset? Since { get; set; }

    /// <summary>When people were told; null while they were not, for this outage.</summary>
    public DateTimeOffset? ToldAt { get; set; }
}
