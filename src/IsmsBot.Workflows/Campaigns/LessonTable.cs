namespace IsmsBot.Workflows.Campaigns;

internal sealed class LessonTable : IEntityTypeConfiguration<Lesson>
{
    public void Configure(EntityTypeBuilder<Lesson> builder) => builder.ToTable("lessons").HasKey(l => l.Id);
}
