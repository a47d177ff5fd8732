namespace IsmsBot.Workflows.Roles;

internal sealed class SodExceptionTable : IEntityTypeConfiguration<SodException>
{
    public void Configure(EntityTypeBuilder<SodException> builder)
    {
        builder.ToTable("sod_exceptions");
        builder.HasIndex(e => e.PersonId);
        builder.HasIndex(e => new { e.Status, e.ExpiresAt });
    }
}
