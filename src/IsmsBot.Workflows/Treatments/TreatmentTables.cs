using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

internal sealed class TreatmentTables
    : IEntityTypeConfiguration<Treatment>, IEntityTypeConfiguration<RiskAcceptance>, IEntityTypeConfiguration<RtpVersion>
{
    public void Configure(EntityTypeBuilder<Treatment> builder)
    {
        builder.ToTable("treatments");
        builder.Property(t => t.Expected).HasConversion<KeptLevel>();
        builder.Ignore(t => t.IsSettled);
        builder.HasIndex(t => t.RiskId);
        builder.HasIndex(t => new { t.ResponsibleId, t.Status });
        builder.HasIndex(t => new { t.ResponsibleId, t.DueAt, t.Id }).HasFilter("\"Status\" NOT IN ('Verified', 'Cancelled')");
        builder.HasIndex(t => t.NextStepOn);
        builder.HasIndex(t => t.Status);
    }

    public void Configure(EntityTypeBuilder<RiskAcceptance> builder)
    {
        builder.ToTable("risk_acceptances");
        builder.HasIndex(a => new { a.RiskId, a.Status });
        builder.HasIndex(a => new { a.Status, a.ExpiresAt });
        builder.HasIndex(a => a.NextStepOn);
    }

    public void Configure(EntityTypeBuilder<RtpVersion> builder)
    {
        builder.ToTable("rtp_versions");
        builder.HasIndex(v => v.Status);
    }
}
