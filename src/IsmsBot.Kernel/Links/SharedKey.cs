using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsmsBot.Kernel.Links;

/// <summary>
/// A secret that all processes on one database share. It is made by whichever needs it first, so that nobody has to set or keep one.
/// </summary>
public sealed class SharedKey
{
    /// <summary>What it is for; each purpose has a key of its own.</summary>
    public required string Purpose { get; init; }

    public required byte[] Secret { get; init; }
}

internal sealed class SharedKeyTable : IEntityTypeConfiguration<SharedKey>
{
    public void Configure(EntityTypeBuilder<SharedKey> builder) => builder.ToTable("shared_keys").HasKey(k => k.Purpose);
}
