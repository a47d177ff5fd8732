namespace IsmsBot.Workflows.Versions;

internal sealed class VersionTables : IEntityTypeConfiguration<ControlledDocument>, IEntityTypeConfiguration<DocumentVersion>
{
    public void Configure(EntityTypeBuilder<ControlledDocument> builder)
    {
        builder.ToTable("documents");
        builder.HasIndex(d => d.Code).IsUnique();
        builder.HasIndex(d => new { d.Status, d.NextReviewAt });
        builder.HasIndex(d => d.NextStepOn);
    }

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
