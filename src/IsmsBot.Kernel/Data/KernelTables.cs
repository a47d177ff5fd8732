using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsmsBot.Kernel.Data;

internal sealed class PersonTable : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("people").HasKey(p => p.Id);
        builder.HasIndex(p => p.EntraId).IsUnique();
        builder.HasIndex(p => p.ManagerId);

        // Two roles accepted at once would each be written over the other; who is second runs again.
        builder.Property(p => p.Roles).IsConcurrencyToken();
        builder.Ignore(p => p.IsHere);
    }
}

internal sealed class PlacesTable : IEntityTypeConfiguration<Department>, IEntityTypeConfiguration<Site>, IEntityTypeConfiguration<GroupMember>
{
    public void Configure(EntityTypeBuilder<Department> builder) => builder.ToTable("departments").HasKey(d => d.Id);

    public void Configure(EntityTypeBuilder<Site> builder) => builder.ToTable("sites").HasKey(s => s.Id);

    public void Configure(EntityTypeBuilder<GroupMember> builder) => builder.ToTable("group_members").HasKey(m => new { m.Group, m.PersonId });
}

internal sealed class TroubleTables : IEntityTypeConfiguration<Outage>, IEntityTypeConfiguration<FailingWork>, IEntityTypeConfiguration<Pulse>
{
    public void Configure(EntityTypeBuilder<Pulse> builder) => builder.ToTable("pulses").HasKey(p => p.Name);

    public void Configure(EntityTypeBuilder<Outage> builder) => builder.ToTable("outages").HasKey(o => o.Key);

    public void Configure(EntityTypeBuilder<FailingWork> builder) => builder.ToTable("failing_work").HasKey(f => new { f.Kind, f.Name });
}

internal sealed class RoleAssignmentTable : IEntityTypeConfiguration<RoleAssignment>
{
    public void Configure(EntityTypeBuilder<RoleAssignment> builder)
    {
        builder.ToTable("role_assignments");
        builder.HasIndex(a => a.PersonId);
        builder.HasIndex(a => new { a.Role, a.Status });
    }
}

internal sealed class JournalTable : IEntityTypeConfiguration<JournalEntry>, IEntityTypeConfiguration<KeptHead>
{
    public void Configure(EntityTypeBuilder<KeptHead> builder) => builder.ToTable("journal_heads").HasKey(h => h.RecordId);

    public void Configure(EntityTypeBuilder<JournalEntry> builder)
    {
        builder.ToTable("journal").HasKey(j => j.EventId);
        builder.HasIndex(j => new { j.RecordId, j.Number }).IsUnique();
    }
}

internal sealed class ClicksTable : IEntityTypeConfiguration<ClickSeen>, IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<ClickSeen> builder)
    {
        builder.ToTable("clicks_seen").HasKey(c => new { c.ConversationId, c.ActivityId, c.PersonId });
    }

    public void Configure(EntityTypeBuilder<NumberSeries> builder) => builder.ToTable("number_series").HasKey(n => n.Prefix);
}

internal sealed class OutboxTable
    : IEntityTypeConfiguration<OutboxRow>, IEntityTypeConfiguration<ConversationReference>, IEntityTypeConfiguration<DeliveryLease>,
        IEntityTypeConfiguration<CardSubject>
{
    public void Configure(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.ToTable("outbox").HasKey(o => o.Id);
        builder.HasIndex(o => new { o.State, o.Priority, o.NotBefore });
        builder.HasIndex(o => o.Subject).HasFilter("\"Subject\" IS NOT NULL");
        builder.HasIndex(o => o.About).HasFilter("\"About\" IS NOT NULL");
        builder.HasIndex(o => o.Key).IsUnique();
        builder.HasIndex(o => o.ActivityId).HasFilter("\"ActivityId\" IS NOT NULL");
        builder.Property(o => o.ClaimedUntil).IsConcurrencyToken();
        builder.Ignore(o => o.Several);
    }

    public void Configure(EntityTypeBuilder<CardSubject> builder) =>
        builder.ToTable("card_subjects").HasKey(subject => new { subject.About, subject.RowId });

    public void Configure(EntityTypeBuilder<ConversationReference> builder)
    {
        builder.ToTable("conversations").HasKey(c => c.Key);
        builder.HasIndex(c => c.ConversationId);
    }

    public void Configure(EntityTypeBuilder<DeliveryLease> builder)
    {
        builder.ToTable("delivery_leases").HasKey(l => l.Tenant);
        builder.Property(l => l.Token).IsConcurrencyToken();
    }
}

internal sealed class ChatTables : IEntityTypeConfiguration<InterviewState>, IEntityTypeConfiguration<NudgeSent>, IEntityTypeConfiguration<TaskItem>
{
    public void Configure(EntityTypeBuilder<InterviewState> builder) => builder.ToTable("interviews").HasKey(i => i.PersonId);

    public void Configure(EntityTypeBuilder<NudgeSent> builder) =>
        builder.ToTable("nudges_sent").HasKey(n => new { n.Reminder, n.RecordId, n.DueOn, n.Step });

    public void Configure(EntityTypeBuilder<TaskItem> builder)
    {
        builder.ToTable("tasks");
        builder.HasIndex(t => new { t.AssigneeId, t.Status });
        builder.HasIndex(t => t.NextStepOn);
    }
}
