using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Rooms;
using Microsoft.EntityFrameworkCore;

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
    /// context: what is tracked is not brought up to date.
    /// </summary>
    /// <param name="added">Rows of tables that are only added to, not tracked.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="DbUpdateException">A race was lost, a key is taken, or the database refused; nothing was written.</exception>
    public virtual async Task<int> SaveLastAsync(IReadOnlyList<object> added, CancellationToken cancellationToken)
    {
        if (added.Count == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        }

        Database.AutoSavepointsEnabled = false;
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        var isPlain = PlainWrites.CanWrite(this, out var changed);
        var tracked = isPlain ? (changed is null ? 0 : 1) : await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        await PlainWrites.WriteAsync(this, isPlain ? changed : null, added, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return tracked + added.Count;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
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
            record.Ignore(nameof(Record.State)).Ignore(nameof(Record.RecordType));
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
}
