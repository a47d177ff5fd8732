namespace IsmsBot.Workflows.SecurityEvents;

internal sealed class SecurityEventTable : IEntityTypeConfiguration<SecurityEvent>
{
    public void Configure(EntityTypeBuilder<SecurityEvent> builder)
    {
        builder.ToTable("security_events");
        builder.HasIndex(e => e.Status);
    }
}
