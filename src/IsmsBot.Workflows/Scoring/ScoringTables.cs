namespace IsmsBot.Workflows.Scoring;

internal sealed class ScoringTables : IEntityTypeConfiguration<RiskScoring>, IEntityTypeConfiguration<ScoringAnswer>
{
    public void Configure(EntityTypeBuilder<RiskScoring> builder)
    {
        builder.ToTable("risk_scorings");
        builder.Ignore(s => s.Round).Ignore(s => s.IsRunning).Ignore(s => s.First).Ignore(s => s.Second);
        builder.HasIndex(s => new { s.Status, s.EndsOn });
        builder.HasIndex(s => s.RiskId);
    }

    public void Configure(EntityTypeBuilder<ScoringAnswer> builder)
    {
        builder.ToTable("scoring_answers").HasKey(a => a.Id);
        builder.HasIndex(a => new { a.ScoringId, a.Round });
        builder.HasIndex(a => new { a.PersonId, a.AnsweredOn });
        builder.HasIndex(a => a.NextStepOn);
    }
}
