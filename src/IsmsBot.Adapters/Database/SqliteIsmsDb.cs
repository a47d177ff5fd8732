using System.Collections.Concurrent;
using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace IsmsBot.Adapters.Database;

/// <summary>
/// What is different on SQLite: moments are kept as UTC ticks, because SQLite cannot compare them otherwise; and writers of this process
/// stand in line, because SQLite has one writer and its own way of waiting is to sleep.
/// </summary>
public sealed class SqliteIsmsDb(DbContextOptions<SqliteIsmsDb> options) : IsmsDb(options)
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Writers = new(StringComparer.Ordinal);

    private SemaphoreSlim? line;

    private SemaphoreSlim Writer => line ??= Writers.GetOrAdd(Database.GetConnectionString() ?? "", static _ => new SemaphoreSlim(1, 1));

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var writer = Writer;
        await writer.WaitAsync(cancellationToken);
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            writer.Release();
        }
    }

    public override async Task<int> SaveLastAsync(IReadOnlyList<object> added, CancellationToken cancellationToken)
    {
        var writer = Writer;
        await writer.WaitAsync(cancellationToken);
        try
        {
            return await base.SaveLastAsync(added, cancellationToken);
        }
        finally
        {
            writer.Release();
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
