using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace IsmsBot.Kernel.Journal;

/// <summary>Turns the steps of a turn into entries, each chained to the one before it of the same record.</summary>
public static class JournalWriter
{
    private const string Last = """SELECT "Number", "Hash" FROM "journal" WHERE "RecordId" = @id ORDER BY "Number" DESC LIMIT 1""";

    /// <summary>The entries of the turn; the changes of its records must have been detected.</summary>
    public static async Task<IReadOnlyList<JournalEntry>> EntriesAsync(IsmsDb db, Turn turn)
    {
        var steps = turn.Steps;
        if (steps.Count == 0)
        {
            return [];
        }

        var entries = new List<JournalEntry>(steps.Count);
        var heads = await HeadsAsync(db, steps, turn.Cancellation);
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            heads.TryGetValue(step.RecordId, out var head);
            var lastOfRecord = !steps.Skip(i + 1).Any(s => s.RecordId == step.RecordId);
            var changes = lastOfRecord && (step.Subject ?? step.Record) is { } r && !step.IsCreation ? FieldChanges.Of(db.Entry(r)) : null;
            var entry = Entry(turn, step, head, changes);
            heads[step.RecordId] = new JournalHead(entry.RecordId, entry.Number, entry.Hash);
            entries.Add(entry);
        }

        return entries;
    }

    private static JournalEntry Entry(Turn turn, JournalStep step, JournalHead? head, string? changes)
    {
        var entry = new JournalEntry
        {
            EventId = turn.NewId(),
            At = turn.Now,
            ActorId = turn.ActorId,
            ActorRoles = turn.ActorRoles,
            RecordType = step.RecordType,
            RecordId = step.RecordId,
            Number = (head?.Number ?? 0) + 1,
            Action = step.Action,
            FromState = step.FromState,
            ToState = step.ToState,
            Changes = changes,
            Comment = step.Comment,
            Channel = turn.Channel,
            CorrelationId = turn.CorrelationId,
            PreviousHash = head?.Hash ?? JournalHash.Beginning,
        };
        entry.Hash = JournalHash.Of(entry);
        return entry;
    }

    /// <summary>Nearly every act asks this once: as plain SQL it costs a third.</summary>
    private static async Task<JournalHead?> LastOfOneAsync(IsmsDb db, string recordId, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = Last;
        var id = command.CreateParameter();
        (id.ParameterName, id.Value) = ("@id", recordId);
        command.Parameters.Add(id);
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var head = await reader.ReadAsync(cancellationToken) ? new JournalHead(recordId, reader.GetInt32(0), reader.GetString(1)) : null;
        await db.Database.CloseConnectionAsync();
        return head;
    }

    private static async Task<Dictionary<string, JournalHead>> HeadsAsync(
        IsmsDb db, IReadOnlyList<JournalStep> steps, CancellationToken cancellationToken)
    {
        var heads = new Dictionary<string, JournalHead>(StringComparer.Ordinal);
        var created = steps.Where(s => s.IsCreation).Select(s => s.RecordId).ToHashSet(StringComparer.Ordinal);
        var known = steps.Select(s => s.RecordId).Distinct(StringComparer.Ordinal).Where(id => !created.Contains(id)).ToList();
        if (known.Count == 1)
        {
            if (await LastOfOneAsync(db, known[0], cancellationToken) is { } head)
            {
                heads[head.RecordId] = head;
            }
        }
        else if (known.Count > 1)
        {
            var last = await db.Journal.Where(j => known.Contains(j.RecordId)).GroupBy(j => j.RecordId)
                .Select(g => g.OrderByDescending(j => j.Number).Select(j => new JournalHead(j.RecordId, j.Number, j.Hash)).First())
                .ToListAsync(cancellationToken);
            foreach (var head in last)
            {
                heads[head.RecordId] = head;
            }
        }

        return heads;
    }
}

/// <summary>The newest event of a record: what the next one follows.</summary>
public sealed record JournalHead(string RecordId, int Number, string Hash);
