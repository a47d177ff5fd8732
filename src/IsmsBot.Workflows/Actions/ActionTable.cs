namespace IsmsBot.Workflows.Actions;

internal sealed class ActionTable : IEntityTypeConfiguration<PlannedAction>
{
    public void Configure(EntityTypeBuilder<PlannedAction> builder)
    {
        builder.ToTable("actions");
        builder.HasIndex(a => new { a.ResponsibleId, a.Status });
    }
}
