using IsmsBot.Kernel.Approvals;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Acts;

/// <summary>Whoever asked for a decision is told what became of it, in the save of the decision, where the room does not do it itself.</summary>
public sealed partial class Turn
{
    private readonly Dictionary<(string RecordId, string PersonId), (Record Record, Sentence News)> asked = [];

    /// <summary>
    /// What this turn decides holds only while another record stays as it was read: whoever changes that one at the same moment makes this one run
    /// again.
    /// </summary>
    public void StandsOn(Record record) => Db.Entry(record).Property(nameof(Record.Version)).IsModified = true;

    /// <summary>The last step that this very turn moved a record by; null when it did not.</summary>
    public JournalStep? LastMove(Record record) => steps.FindLast(step => step.RecordId == record.Id && step.FromState != step.ToState);

    /// <summary>A decision was taken that somebody had asked for by name (Approvals).</summary>
    internal void Decided(Record subject, string requestedById, Decision decision, string? comment) =>
        asked[(subject.Id, requestedById)] = (subject, comment is null
            ? (Sentence)$"{Actor.Name} has decided about {subject.Id}: {decision}."
            : (Sentence)$"{Actor.Name} has decided about {subject.Id}: {decision}. {comment}");

    private async Task TellWhoAskedAsync()
    {
        if (Person is null)
        {
            return;
        }

        foreach (var step in steps.Where(step => Moves(step) && IsDecision(step)))
        {
            if (RoomCatalog.RegisterWith(step.RecordId.Split('-')[0])?.WhoAsked(step.Record!, step.FromState!) is { } author)
            {
                asked[(step.RecordId, author)] = (step.Record!, NewsOf(step));
            }
        }

        var told = added.OfType<OutboxRow>().Select(row => (row.Subject ?? "", row.PersonId ?? "")).ToHashSet();
        var news = asked.Where(one => one.Key.PersonId != ActorId && !told.Contains(one.Key)).ToList();
        var ids = news.Select(one => one.Key.PersonId).Distinct(StringComparer.Ordinal).ToList();
        var people = ids.Count == 0 ? []
            : await Db.People.AsNoTracking().Where(p => ids.Contains(p.Id) && p.AccountEnabled).ToListAsync(Cancellation);
        foreach (var (key, (record, said)) in news)
        {
            if (people.Find(person => person.Id == key.PersonId) is { } author)
            {
                await SendNewsAsync(record, author, said, $"decided:{record.Id}:{record.Version}:{author.Id}");
            }
        }
    }

    /// <summary>Tells somebody what has become of a record; its button opens the record, where they may see it.</summary>
    /// <param name="key">Of the row, so that it is sent once.</param>
    internal async Task SendNewsAsync(Record record, Person person, Sentence news, string key)
    {
        var register = RoomCatalog.RegisterWith(record.Id.Split('-')[0]);
        var opens = register is not null && await register.Reads.MayAsync(person, record, Db, Cancellation);
        Send(
            new NewsCard(record.Id, record.Title, news) { Next = opens ? new CardButton("Show", register!.Opens(record.Id)) : null },
            person, key, record.Id);
    }

    /// <summary>
    /// A line of the catalogue that keeps out whoever is concerned, asks for a reason for them to read (GEN-07), or is a decision by its name.
    /// </summary>
    private static bool IsDecision(JournalStep step) => step.Action is "approve" or "decide" or "dismiss"
        || Lifecycle.Of(step.RecordType).Guards(step.FromState!, step.Action)
            .Any(guard => guard == "GEN-07" || guard.StartsWith("SOD-", StringComparison.Ordinal));

    private Sentence NewsOf(JournalStep step)
    {
        var (record, id) = (step.Record!, step.RecordId);
        var states = Catalog.RecordTypes.Get(step.RecordType).States.ToList();
        var isBack = states.IndexOf(step.ToState!) < states.IndexOf(step.FromState!);
        var state = record.StateWords(step.ToState!);
        return (isBack, step.Comment) switch
        {
            (true, null) => (Sentence)$"{Actor.Name} sends {id} back.",
            (true, { } reason) => (Sentence)$"{Actor.Name} sends {id} back: {reason}",
            (false, null) => (Sentence)$"{Actor.Name} has decided about {id}: {state}.",
            (false, { } reason) => (Sentence)$"{Actor.Name} has decided about {id}: {state}. {reason}",
        };
    }
}
