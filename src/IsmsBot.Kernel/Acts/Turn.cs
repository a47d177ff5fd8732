using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Documents.Writing;
using IsmsBot.Kernel.Duties;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Acts;

/// <summary>
/// One act by one person (or a timer) at one moment: what it may see, and what it may ask for. Everything asked for is written in the same save.
/// </summary>
public sealed partial class Turn
{
    private readonly List<JournalStep> steps = [];
    private readonly List<object> added = [];

    public required IsmsDb Db { get; init; }

    public required DocumentStores Stores { get; init; }

    /// <summary>Published documents and records, to look into. Publishing is done by a room's job: stored first, then one save.</summary>
    public IDocuments Documents => Stores.Documents;

    /// <summary>The working copies that people write in.</summary>
    public IDrafts Drafts => Stores.Drafts;

    /// <summary>Writes Office files.</summary>
    public IOfficeWriter Office => Stores.Office;

    /// <summary>Fetches files that people attach.</summary>
    public IUploads Uploads => Stores.Uploads;

    /// <summary>Reads tables in files.</summary>
    public ITableReader Tables => Stores.Tables;

    /// <summary>What happened in the libraries behind the bot's back.</summary>
    public IDocumentWatch Watch => Stores.Watch;

    /// <summary>Server time, UTC, to the millisecond (GEN-09).</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The person who acts; null when a timer does.</summary>
    public Person? Person { get; init; }

    /// <summary>Name of the job, when a timer acts.</summary>
    public string? Job { get; init; }

    public Channel Channel { get; init; }

    /// <summary>Whether the answer is shown in a dialog, which only the person sees, wherever it was opened.</summary>
    public bool IsInDialog { get; init; }

    public required string CorrelationId { get; init; }

    /// <summary>Ends what the turn waits for when nobody waits for its answer any more, or the program stops.</summary>
    public required CancellationToken Cancellation { get; init; }

    /// <summary>The conversation and message that the act came from, if it came from one.</summary>
    public Origin? Origin { get; init; }

    /// <summary>The person who acts, for acts that only people can do.</summary>
    public Person Actor => Person ?? throw new InvalidOperationException("A timer has no actor.");

    public string ActorId => Person?.Id ?? "system:" + Job;

    public string ActorRoles => Person is null ? "" : Person.Roles.Length == 0 ? Role.Staff : Role.Staff + " " + Person.Roles;

    /// <summary>The room whose act, view or job runs: in its words is said what no other room says.</summary>
    public Workflow? Room { get; internal set; }

    public Language Language => LanguageOf(Person);

    /// <summary>Today where the acting person is; in UTC for timers.</summary>
    public DateOnly Today => Person is null ? DateOnly.FromDateTime(Now.UtcDateTime) : LocalTime.Day(Now, Person.TimeZone);

    /// <summary>The acting person as a reader of cards.</summary>
    public Reader Reader => For(Actor);

    /// <summary>The language of a person, in the words of the room that runs.</summary>
    private Language LanguageOf(Person? person) => Language.For(person?.Locale).At(person?.TimeZone).SpokenBy(Room);

    internal IReadOnlyList<JournalStep> Steps => steps;

    /// <summary>Set when a repeated decision was answered without doing anything: there is nothing to save.</summary>
    internal bool NothingChanged { get; set; }

    /// <summary>The record that the act is about, once it was found.</summary>
    internal Record? About { get; set; }

    /// <summary>Whether something was put into the outbox.</summary>
    internal bool Sends { get; private set; }

    /// <summary>Somebody who will read a card.</summary>
    public Reader For(Person person) => new(this, person);

    public Guid NewId() => Guid.CreateVersion7(Now);

    /// <summary>Adds a new record and its first event.</summary>
    public T Create<T>(T record)
        where T : Record
    {
        record.Uid = NewId();
        record.CreatedAt = record.UpdatedAt = Now;
        record.CreatedById = record.UpdatedById = ActorId;
        record.Version = 1;
        Db.Add(record);
        steps.Add(new JournalStep(record.RecordType, record.Id, "create", null, record.State, null, record));
        return record;
    }

    /// <summary>The records of a type that this turn has made so far.</summary>
    public IEnumerable<T> Made<T>()
        where T : Record => steps.Where(s => s.IsCreation).Select(s => s.Record).OfType<T>();

    /// <summary>Adds a record that existed elsewhere, in the state it had there; its first event says that it was imported.</summary>
    public T Import<T, TState>(T record, TState status)
        where T : Record<TState>
        where TState : struct, Enum
    {
        record.Status = status;
        return Create(record);
    }

    /// <summary>Takes a record along one line of its life (records.json), or refuses with GEN-05.</summary>
    /// <param name="to">Which of several, where one action leads to different states by what was decided.</param>
    public void Move(Record record, string action, string? comment = null, Enum? to = null)
    {
        var from = record.State;
        record.Enter(Lifecycle.Of(record).Next(record, action, to is null ? null : StateName.Of(to)));
        Touch(record);
        steps.Add(new JournalStep(record.RecordType, record.Id, action, from, record.State, comment, record));
    }

    /// <summary>Changes what a record says without moving it: the fields are journalled with old and new value.</summary>
    public void Edit(Record record, string action, string? comment = null)
    {
        Touch(record);
        steps.Add(new JournalStep(record.RecordType, record.Id, action, record.State, record.State, comment, record));
    }

    /// <summary>What was written about a record in this very turn, by action; no query finds it before the save.</summary>
    public IEnumerable<(string Action, string Comment)> WrittenOn(Record record) =>
        steps.Where(step => step.RecordId == record.Id && step.Comment is not null).Select(step => (step.Action, step.Comment!));

    /// <summary>Notes an event of a record that changes nothing of what it says: a delivery, a reminder, an escalation, a refusal.</summary>
    public void Note(string recordType, string recordId, string action, string? comment = null, Record? record = null) =>
        steps.Add(new JournalStep(recordType, recordId, action, null, null, comment, record));

    public void Note(Record record, string action, string? comment = null) => Note(record.RecordType, record.Id, action, comment, record);

    /// <summary>
    /// Notes that the person was refused something: with the record, when it was really there, else with the person. What a card names is
    /// believed of no card: a record of that id may be made tomorrow, and its life would not begin with its creation.
    /// </summary>
    internal void NoteRefusal(Record? about, string what, Refusal refusal) =>
        Note(about is null ? nameof(Person) : "Refusal", about?.Id ?? ActorId, "refused " + what, refusal.GuardId);

    /// <summary>The name of a person, or of the job when a timer acted.</summary>
    public async Task<string> NameAsync(string? personId) =>
        personId is null || personId.StartsWith("system:", StringComparison.Ordinal)
            ? "IsmsBot"
            : await Db.People.Where(p => p.Id == personId).Select(p => p.Name).FirstOrDefaultAsync(Cancellation) ?? personId;

    /// <summary>
    /// The one save: records, journal, outbox, and that the click was seen. The last thing done with the turn and its database context.
    /// </summary>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateException">A race was lost; nothing was written.</exception>
    public async Task<int> SaveAsync(ClickSeen? seen = null)
    {
        await TellWhoAskedAsync();
        await FollowAsync();
        Db.ChangeTracker.DetectChanges();
        NextSteps.Set(Db, Today);
        Db.ChangeTracker.AutoDetectChangesEnabled = false;
        added.AddRange(await JournalWriter.EntriesAsync(Db, this));
        if (seen is not null)
        {
            added.Add(seen);
        }

        return await Db.SaveLastAsync(added, Cancellation);
    }

    private void Touch(Record record)
    {
        record.Version++;
        record.UpdatedAt = Now;
        record.UpdatedById = ActorId;
    }
}
