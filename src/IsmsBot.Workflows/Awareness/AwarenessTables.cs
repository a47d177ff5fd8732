namespace IsmsBot.Workflows.Awareness;

internal sealed class CampaignTable : IEntityTypeConfiguration<Campaign>, IEntityTypeConfiguration<Lesson>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("campaigns");
        builder.HasIndex(c => new { c.Status, c.StartAt });
        builder.Ignore(c => c.AsksPeople).Ignore(c => c.ContentVersion).Ignore(c => c.DueAt).Ignore(c => c.TargetInWords);
        builder.Property(c => c.TargetCoverage).HasPrecision(5, 4);
        builder.Property(c => c.PassMark).HasPrecision(5, 4);
        builder.Property(c => c.SummaryAverageScore).HasPrecision(5, 4);
    }

    public void Configure(EntityTypeBuilder<Lesson> builder) => builder.ToTable("lessons").HasKey(l => l.Id);
}

internal sealed class EnrolmentTable : IEntityTypeConfiguration<Enrolment>
{
    public void Configure(EntityTypeBuilder<Enrolment> builder)
    {
        builder.ToTable("enrolments");
        builder.HasIndex(e => new { e.CampaignId, e.PersonId }).IsUnique();
        builder.HasIndex(e => e.PersonId);
        builder.HasIndex(e => new { e.CampaignId, e.Status });
        builder.HasIndex(e => e.NextStepOn);
        builder.Ignore(e => e.IsOpen);
        builder.Property(e => e.QuizScore).HasPrecision(5, 4);
    }
}

internal sealed class AcknowledgementTable : IEntityTypeConfiguration<Acknowledgement>
{
    public void Configure(EntityTypeBuilder<Acknowledgement> builder)
    {
        builder.ToTable("acknowledgements");
        builder.HasIndex(a => new { a.PersonId, a.DocumentCode, a.DocumentVersion }).IsUnique();
        builder.HasIndex(a => new { a.DocumentCode, a.DocumentVersion });
    }
}
