namespace IsmsBot.Workflows.Risks.Delphi;

internal sealed class DelphiTables : IEntityTypeConfiguration<DelphiScoring>, IEntityTypeConfiguration<DelphiAnswer>
{
    public void Configure(EntityTypeBuilder<DelphiScoring> builder)
    {
        builder.ToTable("delphi_scorings");
        builder.Ignore(s => s.Round).Ignore(s => s.IsOpen);
        builder.HasIndex(s => new { s.Status, s.EndsOn });
        builder.HasIndex(s => s.RiskId);
    }

    public void Configure(EntityTypeBuilder<DelphiAnswer> builder)
    {
        builder.ToTable("delphi_answers").HasKey(a => a.Id);
        builder.HasIndex(a => new { a.DelphiId, a.Round });
        builder.HasIndex(a => new { a.PersonId, a.AnsweredOn });
        builder.HasIndex(a => a.NextStepOn);
    }
}
