namespace IsmsBot.Workflows.Risks.Register;

internal sealed class RegisterTables : IEntityTypeConfiguration<RiskImport>, IEntityTypeConfiguration<RiskExport>, IEntityTypeConfiguration<SentTable>
{
    public void Configure(EntityTypeBuilder<RiskImport> builder)
    {
        builder.ToTable("risk_imports");
        builder.HasIndex(i => i.Sha256);
        builder.HasIndex(i => i.Status);
    }

    public void Configure(EntityTypeBuilder<SentTable> builder) => builder.ToTable("risk_import_tables").HasKey(t => t.ImportId);

    public void Configure(EntityTypeBuilder<RiskExport> builder)
    {
        builder.ToTable("risk_exports");
        builder.Ignore(e => e.DocumentCode);
        builder.HasIndex(e => e.Status);
    }
}
