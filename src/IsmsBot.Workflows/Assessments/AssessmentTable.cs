namespace IsmsBot.Workflows.Assessments;

internal sealed class AssessmentTable : IEntityTypeConfiguration<RiskAssessment>
{
    public void Configure(EntityTypeBuilder<RiskAssessment> builder)
    {
        builder.ToTable("risk_assessments");
        builder.HasIndex(a => a.Status);
    }
}
