namespace IsmsBot.Workflows.Evidence;

internal sealed class EvidenceTables : IEntityTypeConfiguration<FiledRecord>, IEntityTypeConfiguration<CapturedMessage>
{
    public void Configure(EntityTypeBuilder<FiledRecord> builder)
    {
        builder.ToTable("filed_records").HasKey(r => r.Code);
        builder.HasIndex(r => new { r.Series, r.FiledOn });
    }

    public void Configure(EntityTypeBuilder<CapturedMessage> builder)
    {
        builder.ToTable("captured_messages").HasKey(m => m.Id);
        builder.HasIndex(m => m.Code).IsUnique();
        builder.Ignore(m => m.Series);
    }
}
