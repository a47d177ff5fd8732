namespace IsmsBot.Workflows.Campaigns;

internal sealed class CampaignTable : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("campaigns").Ignore(c => c.ContentVersion).Ignore(c => c.DueAt);
        builder.HasIndex(c => new { c.Status, c.StartAt });
        builder.Property(c => c.TargetCoverage).HasPrecision(5, 4);
        builder.Property(c => c.PassMark).HasPrecision(5, 4);
        builder.Property(c => c.SummaryAverageScore).HasPrecision(5, 4);
    }
}
