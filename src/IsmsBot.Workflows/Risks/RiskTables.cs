using IsmsBot.Workflows.Method;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace IsmsBot.Workflows.Risks;

/// <summary>
/// How the records of the room are kept. The register is read in the order of its index, so one page costs the same at 30 and at 10 000 risks.
/// </summary>
internal sealed class RiskTables : IEntityTypeConfiguration<Risk>
{
    /// <summary>Closed risks are kept for ever and never listed: what is listed must not wade through them.</summary>
    private const string IsOpen = "\"Status\" <> 'Closed'";

    public void Configure(EntityTypeBuilder<Risk> builder)
    {
        builder.ToTable("risks").Ignore(r => r.IsOpen);
        builder.Property(r => r.Inherent).HasConversion<KeptLevel>();
        builder.Property(r => r.Current).HasConversion<KeptLevel>();
        builder.Property(r => r.Doubted).HasConversion<KeptLevel>();
        builder.HasIndex(r => new { r.CurrentScore, r.CurrentImpact, r.Id }).IsDescending(true, true, false).HasFilter(IsOpen);
        builder.HasIndex(r => new { r.RiskOwnerId, r.CurrentScore, r.CurrentImpact, r.Id }).IsDescending(false, true, true, false).HasFilter(IsOpen);
        builder.HasIndex(r => new { r.RiskOwnerId, r.Status });
        builder.HasIndex(r => r.Status);
        builder.HasIndex(r => new { r.CurrentBand, r.CriticalToldAt });
        builder.HasIndex(r => r.NextStepOn);
        builder.HasIndex(r => r.Reference).IsUnique();
    }
}

/// <summary>A level as one text.</summary>
internal sealed class KeptLevel() : ValueConverter<Level, string>(level => level.ToString(), text => Level.Parse(text));
