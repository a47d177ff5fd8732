namespace IsmsBot.Workflows.Workforce;

/// <summary>How far the directory has been followed, and whether the bot waits for a word before it goes on. One row.</summary>
public sealed class DirectoryPlace
{
    public const string Only = "directory";

    public required string Key { get; init; }

    /// <summary>The directory's link for the next look; null asks for everybody.</summary>
    public string? Link { get; set; }

    /// <summary>The last look that ended, or was held back; null looks at once.</summary>
    public DateTimeOffset? LookedAt { get; set; }

    /// <summary>So many people would leave in one night that nothing was taken over; null when nothing is held back.</summary>
    public int? HeldLeavers { get; set; }

    /// <summary>So many leavers an administrator has confirmed.</summary>
    public int? AllowedLeavers { get; set; }

    public static async Task<DirectoryPlace> FindAsync(Turn turn)
    {
        if (await turn.Db.Set<DirectoryPlace>().FindAsync([Only], turn.Cancellation) is { } there)
        {
            return there;
        }

        var place = new DirectoryPlace { Key = Only };
        turn.Db.Add(place);
        return place;
    }
}

internal sealed class DirectoryPlaceTable : IEntityTypeConfiguration<DirectoryPlace>
{
    public void Configure(EntityTypeBuilder<DirectoryPlace> builder) => builder.ToTable("directory_places").HasKey(place => place.Key);
}
