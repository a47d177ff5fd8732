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
