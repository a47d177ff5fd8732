using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Rooms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace IsmsBot.Kernel.Data;

/// <summary>
/// Everything that is kept. Rooms map their records beside them; only what differs between databases is in the two classes that derive from this one.
/// </summary>
public abstract class IsmsDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<Person> People => Set<Person>();

    public DbSet<JournalEntry> Journal => Set<JournalEntry>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<ConversationReference> Conversations => Set<ConversationReference>();

    public DbSet<ClickSeen> ClicksSeen => Set<ClickSeen>();

    /// <summary>
    /// The one save of a turn: what is tracked, and rows that are only ever added, in one transaction. It is the last thing done with this
    /// context: what is tracked is not brought up to date, and its connection may be somebody else's by then.
    /// </summary>
    /// <param name="added">Rows of tables that are only added to, not tracked.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="DbUpdateException">A race was lost, a key is taken, or the database refused; nothing was written.</exception>
    public async Task<int> SaveLastAsync(IReadOnlyList<object> added, CancellationToken cancellationToken)
    {
        var numbers = NumbersTaken();
        if (added.Count + numbers.Count == 0)
        {
            return await SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        }

        if (PlainWrites.CanWrite(this, out var changed))
        {
            await WriteAsync([.. numbers, .. PlainWrites.Commands(this, changed, added)], cancellationToken);
            return added.Count + (changed is null ? 0 : 1);
        }

        return await SaveTrackedAsync(numbers, added, cancellationToken);
    }

    /// <summary>Takes the next <paramref name="count"/> numbers of a series for this turn alone, and gives the last of them.</summary>
    public abstract Task<int> TakeNumbersAsync(string prefix, int count, CancellationToken cancellationToken);

    /// <summary>Looks through its files, where the database does not do so itself each time it reads.</summary>
    /// <exception cref="InvalidDataException">Something in them is not as it was written.</exception>
    public virtual Task RefuseDamagedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What the one save has to write about numbers that were taken.</summary>
    protected virtual IReadOnlyList<PlainWrite> NumbersTaken() => [];

    /// <summary>Writes in one transaction.</summary>
    protected virtual async Task WriteAsync(IReadOnlyList<PlainWrite> writes, CancellationToken cancellationToken)
    {
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        await RunAsync(writes, transaction, cancellationToken);
    }

    /// <summary>Several records, or new ones: Entity Framework knows their order.</summary>
    protected virtual async Task<int> SaveTrackedAsync(
        IReadOnlyList<PlainWrite> numbers, IReadOnlyList<object> added, CancellationToken cancellationToken)
    {
        Database.AutoSavepointsEnabled = false;
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        var tracked = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        await RunAsync([.. numbers, .. PlainWrites.Commands(this, null, added)], transaction, cancellationToken);
        return tracked + added.Count;
    }

    private static async Task RunAsync(IEnumerable<PlainWrite> writes, IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        foreach (var write in writes)
        {
            write.Command.Transaction = transaction.GetDbTransaction();
            await write.RunAsync(cancellationToken);
            await write.Command.DisposeAsync();
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Small letters, as the database makes them: what is compared there whatever its case. To be used in queries only.</summary>
    public static string Lower(string text) => throw new InvalidOperationException("Only the database knows how it compares.");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDbFunction(((Func<string, string>)Lower).Method).HasName("lower").IsBuiltIn();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(IsmsDb).Assembly);
        foreach (var assembly in RoomCatalog.Assemblies)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        }

        foreach (var type in modelBuilder.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => t.IsSubclassOf(typeof(Record))).ToList())
        {
            var record = modelBuilder.Entity(type);
            record.HasKey(nameof(Record.Id));
            record.HasIndex(nameof(Record.Uid)).IsUnique();
            record.Property(nameof(Record.Version)).IsConcurrencyToken();
            record.HasIndex(nameof(Record.NextStepOn)).HasFilter("\"NextStepOn\" IS NOT NULL");
            record.Ignore(nameof(Record.State)).Ignore(nameof(Record.RecordType));
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
}
