namespace IsmsBot.Workflows.Opportunities;

internal sealed class OpportunityTable : IEntityTypeConfiguration<Opportunity>
{
    public void Configure(EntityTypeBuilder<Opportunity> builder) => builder.ToTable("opportunities").Ignore(o => o.Score);
}
