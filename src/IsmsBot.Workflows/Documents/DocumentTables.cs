namespace IsmsBot.Workflows.Documents;

internal sealed class ControlledDocumentTable : IEntityTypeConfiguration<ControlledDocument>
{
    public void Configure(EntityTypeBuilder<ControlledDocument> builder)
    {
        builder.ToTable("documents");
        builder.HasIndex(d => d.Code).IsUnique();
        builder.HasIndex(d => new { d.Status, d.NextReviewAt });
        builder.HasIndex(d => d.NextStepOn);
    }
}

internal sealed class DocumentVersionTable : IEntityTypeConfiguration<DocumentVersion>
{
    public void Configure(EntityTypeBuilder<DocumentVersion> builder)
    {
        builder.ToTable("document_versions");
        builder.HasIndex(v => new { v.DocumentCode, v.VersionLabel }).IsUnique();
        builder.HasIndex(v => new { v.Status, v.EffectiveFrom });
        builder.HasIndex(v => v.NextStepOn);
        builder.HasIndex(v => v.RetainUntil);
        builder.Ignore(v => v.Major).Ignore(v => v.DraftLabel).Ignore(v => v.Stamp);
    }
}

internal sealed class LibraryTables : IEntityTypeConfiguration<WatchPlace>, IEntityTypeConfiguration<FiledRecord>, IEntityTypeConfiguration<CapturedMessage>
{
    public void Configure(EntityTypeBuilder<WatchPlace> builder) => builder.ToTable("watch_places").HasKey(p => p.Key);

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
