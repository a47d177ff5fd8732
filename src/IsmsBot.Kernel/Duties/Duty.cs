using System.Linq.Expressions;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Duties;

/// <summary>
/// Something that a record obliges a person to do by a day, declared once. From it come the line in "my tasks", the reminder in the digest, the
/// escalation by the policy of the calendar, the card of what is late, and when the record is looked at next.
/// </summary>
/// <param name="name">Of the duty, for what was done for it: confirm-asset.</param>
/// <param name="policy">Of calendar.json.</param>
/// <param name="due">By when; null while there is nothing to do. Read by the database and in memory alike, so that both agree.</param>
/// <param name="what">What is to be done, with the title of the record.</param>
public sealed partial class Duty<T>(string name, string policy, Expression<Func<T, DateOnly?>> due, Func<string, Sentence> what) : Reminder<T>, IDuty
    where T : Record
{
    private Func<T, DateOnly?>? dueOf;

    public override string Name => name;

    public override string Policy => policy;

    /// <summary>Whose it is.</summary>
    public Expression<Func<T, string?>>? Person { get; init; }

    /// <summary>Where the record names nobody: whoever holds this role. All of them see it, the first who is here is reminded.</summary>
    public string? Role { get; init; }

    /// <summary>Instead of both: a query that finds the person through another record.</summary>
    public Func<IsmsDb, IQueryable<Owed>>? Found { get; init; }

    /// <summary>Who sees it among their tasks, a row for each, where that is more people than the one who is reminded.</summary>
    public Func<IsmsDb, IQueryable<Owed>>? Seen { get; init; }

    /// <summary>How many days before its day it stands among the tasks; from the beginning when it is not given.</summary>
    public int? DaysAhead { get; init; }

    /// <summary>
    /// Where the policy counts from the day it was asked: by when it is to be done, from that day. It is said everywhere instead of that day.
    /// </summary>
    public Func<DateOnly, DateOnly>? AnswerBy { get; init; }

    /// <summary>When the calendar renews it; null for a duty that comes from elsewhere.</summary>
    public Yearly<T>? Yearly { get; init; }

    /// <summary>What becomes of the record when its person was reminded, such as a count.</summary>
    public Action<T>? Reminded { get; init; }

    /// <summary>Instead of the card of what is late: how the next level is told.</summary>
    public Func<Turn, Escalating, LineOfManagers, Task>? Escalates { get; init; }

    /// <summary>The act that opens it; the record's card when it is not given.</summary>
    public Func<string, Act>? Open { get; init; }

    /// <summary>What a reminder says of a record once its day is past; what it always says when it is not given.</summary>
    public Func<T, DateOnly, Sentence>? Late { get; init; }

    /// <summary>The day of the first step after a day; null when nothing is due.</summary>
    public DateOnly? NextAfter(Record record, DateOnly day) => DueOf(record) is { } on ? ReminderPlan.Of(policy).NextAfter(on, day) : null;

    IEnumerable<DutyStep> IDuty.StepsOf(Record record, DateOnly day) =>
        DueOf(record) is { } on ? ReminderPlan.Of(policy).StepsFor(on, day).Select(step => new DutyStep(on, step.On(on), step.Name)) : [];

    public async Task<IReadOnlyList<OpenTask>> TasksAsync(Turn turn, Person person)
    {
        var holds = Role is not null && person.Has(Role);
        if (!holds && Person is null && Found is null)
        {
            return [];
        }

        var (id, latest) = (person.Id, DaysAhead is { } ahead ? turn.Today.AddDays(ahead) : DateOnly.MaxValue);
        var mine = (Seen?.Invoke(turn.Db) ?? Query(turn.Db)).Where(o => o.DueAt != null && o.DueAt <= latest);
        var rows = await mine.Where(o => o.PersonId == id || (holds && o.PersonId == null)).ToListAsync(turn.Cancellation);
        return [.. rows.Select(o => new OpenTask(o.RecordId, What(o.Title), Told(o.DueAt!.Value), Opens(o.RecordId)))];
    }

    public async Task AskAsync(Turn turn)
    {
        if (Yearly is null || YearlyDates.DueOn(Yearly.Entry, turn.Today) is not { } day)
        {
            return;
        }

        var by = day.AddDays(Yearly.DaysToAnswer);
        var register = Register;
        var records = await register.Ordered(turn.Db.Set<T>().Where(Yearly.Of(day, by))).ThenBy(record => record.Id).ToListAsync(turn.Cancellation);
        foreach (var record in records)
        {
            Yearly.Ask(record, by);
            turn.Note(record, "asked");
        }

        if (Person is null)
        {
            await TellRolesAsync(turn, records, day);
            return;
        }

        // By person, so that each gets one card with all of theirs.
        var person = Person.Compile(preferInterpretation: true);
        var people = await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled)
            .ToDictionaryAsync(p => p.Id, StringComparer.Ordinal, turn.Cancellation);
        foreach (var mine in records.Where(record => person(record) is { } id && people.ContainsKey(id)).GroupBy(record => person(record)!))
        {
            turn.Send(register.AskedCard([.. mine], Yearly.Says, turn.Today), people[mine.Key], $"{Name}:{day:yyyy-MM-dd}:{mine.Key}");
        }
    }

    /// <summary>What is nobody's own goes to whom the calendar names: each record as its reader may act on it.</summary>
    private async Task TellRolesAsync(Turn turn, List<T> records, DateOnly day)
    {
        var people = new List<People.Person>();
        foreach (var role in YearlyDates.Audience(Yearly!.Entry))
        {
            people.AddRange(await RoleHolders.HereAsync(turn.Db, role, turn.Cancellation));
        }

        foreach (var person in people.DistinctBy(person => person.Id))
        {
            foreach (var record in records)
            {
                turn.Send(await Register.CardAsync(record, turn.For(person)), person, $"{Name}:{day:yyyy-MM-dd}:{record.Id}:{person.Id}", record.Id);
            }
        }
    }

    public override async Task FetchAsync(IsmsDb db, IReadOnlyList<string> recordIds, CancellationToken cancellationToken)
    {
        await base.FetchAsync(db, recordIds, cancellationToken);
        await OtherDuties.FetchAsync(db, Register.AllDuties, recordIds, cancellationToken);
    }

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        var record = await turn.Db.Set<T>().FindAsync([recordId], turn.Cancellation);
        record!.NextStepOn = new[] { next, OtherDuties.Next(turn, record, Register.AllDuties, this) }.Min();
        if (step.Escalation is null)
        {
            Reminded?.Invoke(record);
            turn.Note(record, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) => Escalates?.Invoke(turn, escalating, managers) ??
        NextLevel.TellAsync(turn, Name, escalating, managers, late => new LateCard(Register.Room.Title, late.Items, late.All, late.Today));

    private DateOnly Told(DateOnly due) => AnswerBy?.Invoke(due) ?? due;

    private DateOnly? DueOf(Record record) => (dueOf ??= due.Compile(preferInterpretation: true))((T)record);

    /// <summary>In the words of its room, on whatever card it stands.</summary>
    private Sentence What(string title) => what(title).SaidBy(Register.Room);

    private static Register<T> Register => RoomCatalog.RegisterOf<T>();

    private Act Opens(string recordId) => Open?.Invoke(recordId) ?? new ShowRecord<T>(Register, recordId);
}

/// <summary>A duty without its type of record.</summary>
public interface IDuty
{
    /// <summary>The day of the first step after a day; null when there is none.</summary>
    DateOnly? NextAfter(Record record, DateOnly day);

    /// <summary>Its steps for a record as they stand on a day, past and to come; none while nothing is due.</summary>
    internal IEnumerable<DutyStep> StepsOf(Record record, DateOnly day);

    /// <summary>Asks everybody for it, where the calendar renews it and its date has come.</summary>
    Task AskAsync(Turn turn);

    /// <summary>What a person owes by it.</summary>
    Task<IReadOnlyList<OpenTask>> TasksAsync(Turn turn, Person person);
}
