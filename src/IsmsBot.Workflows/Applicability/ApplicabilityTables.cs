namespace IsmsBot.Workflows.Applicability;

internal sealed class ApplicabilityTables
    : IEntityTypeConfiguration<SoaEntry>, IEntityTypeConfiguration<SoaVersion>, IEntityTypeConfiguration<ControlUse>
{
    public void Configure(EntityTypeBuilder<SoaEntry> builder)
    {
        builder.ToTable("soa_entries");
        builder.HasIndex(e => e.ControlId).IsUnique();
        builder.HasIndex(e => e.ControlOwnerId);
        builder.HasIndex(e => e.NextStepOn);
    }

    public void Configure(EntityTypeBuilder<SoaVersion> builder)
    {
        builder.ToTable("soa_versions");
        builder.HasIndex(v => v.Status);
    }

    public void Configure(EntityTypeBuilder<ControlUse> builder)
    {
        builder.ToTable("control_uses").HasKey(u => new { u.ControlId, u.TreatmentId });
        builder.HasIndex(u => u.TreatmentId);
    }
}
