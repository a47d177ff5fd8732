namespace IsmsBot.Workflows.Enrolments;

internal sealed class AcknowledgementTable : IEntityTypeConfiguration<Acknowledgement>
{
    public void Configure(EntityTypeBuilder<Acknowledgement> builder)
    {
        builder.ToTable("acknowledgements");
        builder.HasIndex(a => new { a.PersonId, a.DocumentCode, a.DocumentVersion }).IsUnique();
        builder.HasIndex(a => new { a.DocumentCode, a.DocumentVersion });
    }
}
