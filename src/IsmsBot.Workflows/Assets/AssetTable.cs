namespace IsmsBot.Workflows.Assets;

internal sealed class AssetTable : IEntityTypeConfiguration<Asset>
{
    public void Configure(EntityTypeBuilder<Asset> builder)
    {
        builder.ToTable("assets");
        builder.HasIndex(a => new { a.OwnerId, a.Status });
    }
}
