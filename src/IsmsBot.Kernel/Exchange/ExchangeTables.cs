using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsmsBot.Kernel.Exchange;

internal sealed class ExchangeTables : IEntityTypeConfiguration<RegisterImport>, IEntityTypeConfiguration<RegisterExport>,
    IEntityTypeConfiguration<KeptTable>, IEntityTypeConfiguration<RememberedHead>
{
    public void Configure(EntityTypeBuilder<RegisterImport> builder) => builder.ToTable("register_imports").HasIndex(i => new { i.Sha256, i.Status });

    public void Configure(EntityTypeBuilder<RegisterExport> builder) => builder.ToTable("register_exports").Ignore(e => e.DocumentCode).HasIndex(e => e.Status);

    public void Configure(EntityTypeBuilder<KeptTable> builder) => builder.ToTable("kept_tables").HasKey(t => t.ImportId);

    public void Configure(EntityTypeBuilder<RememberedHead> builder) => builder.ToTable("remembered_heads").HasKey(h => new { h.Of, h.Head });
}
