namespace IsmsBot.Workflows.Libraries;

internal sealed class WatchPlaceTable : IEntityTypeConfiguration<WatchPlace>
{
    public void Configure(EntityTypeBuilder<WatchPlace> builder) => builder.ToTable("watch_places").HasKey(p => p.Key);
}
