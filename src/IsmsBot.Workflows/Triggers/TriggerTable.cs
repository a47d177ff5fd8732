namespace IsmsBot.Workflows.Triggers;

internal sealed class TriggerTable : IEntityTypeConfiguration<Trigger>
{
    public void Configure(EntityTypeBuilder<Trigger> builder)
    {
        builder.ToTable("risk_triggers");
        builder.HasIndex(t => t.Status);
        builder.HasIndex(t => t.NextStepOn);
    }
}
