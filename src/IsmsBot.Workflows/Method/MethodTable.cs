namespace IsmsBot.Workflows.Method;

internal sealed class MethodTable : IEntityTypeConfiguration<RiskMethod>
{
    public void Configure(EntityTypeBuilder<RiskMethod> builder)
    {
        builder.ToTable("risk_methods");
        builder.HasIndex(m => m.Status);
        builder.HasIndex(m => m.NextStepOn);
    }
}
