namespace IsmsBot.Workflows.Enrolments;

internal sealed class EnrolmentTable : IEntityTypeConfiguration<Enrolment>
{
    public void Configure(EntityTypeBuilder<Enrolment> builder)
    {
        builder.ToTable("enrolments").Ignore(e => e.IsOpen);
        builder.HasIndex(e => new { e.CampaignId, e.PersonId }).IsUnique();
        builder.HasIndex(e => e.PersonId);
        builder.HasIndex(e => new { e.CampaignId, e.Status });
        builder.HasIndex(e => e.NextStepOn);
        builder.Property(e => e.QuizScore).HasPrecision(5, 4);
    }
}
