using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Approvals;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Duties;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Issues;

/// <summary>
/// The duty of whoever was asked for a decision about a record of one type: it stands in their tasks, they are reminded counted from the day they
/// were asked, and the next level is told by the policy; the decision stays with them. Few decisions wait at a time, so what is open is looked
/// through.
/// </summary>
/// <param name="subject">What is decided about, for the name of the duty: risk-method.</param>
/// <param name="policy">Of calendar.json.</param>
/// <param name="what">What is to be done, with the title of the record.</param>
public sealed class Asked<T>(string subject, string policy, Func<string, Sentence> what) : Reminder<Approval>, IDuty
    where T : Record
{
    public override string Name => "asked-" + subject;

    public override string Policy => policy;

    /// <summary>The act that opens it; the record's card when it is not given.</summary>
    public Func<string, Act>? Open { get; init; }

    private static Register<T> Register => RoomCatalog.RegisterOf<T>();

    /// <summary>A record is not looked at for it: its requests are.</summary>
    public DateOnly? NextAfter(Record record, DateOnly day) => null;

    IEnumerable<DutyStep> IDuty.StepsOf(Record record, DateOnly day) => [];

    public Task AskAsync(Turn turn) => Task.CompletedTask;

    public async Task<IReadOnlyList<OpenTask>> TasksAsync(Turn turn, Person person)
    {
        var mine = Pending(turn.Db).Where(p => p.Request.ApproverId == person.Id).OrderBy(p => p.Request.Id);
        return [.. (await mine.ToListAsync(turn.Cancellation)).Select(p =>
            new OpenTask(p.Subject.Id, what(p.Subject.Title), p.Request.DueAt, Opens(p.Subject.Id)))];
    }

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(
        IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken)
    {
        var earliest = Earliest(today);
        var waiting = await Pending(db).Where(p => p.Request.RequestedAt <= earliest && p.Request.Id.CompareTo(afterRecordId) > 0)
            .OrderBy(p => p.Request.Id).Take(most).ToListAsync(cancellationToken);
        return [.. waiting.Select(Item)];
    }

    /// <summary>A decision that any of several may take is one thing that stays late.</summary>
    public override async Task<IReadOnlyList<OpenItem>> StaysLateAsync(IsmsDb db, DateOnly today, CancellationToken cancellationToken)
    {
        var plan = ReminderPlan.Of(Policy);
        var waiting = await Pending(db).OrderBy(p => p.Request.Id).ToListAsync(cancellationToken);
        return [.. waiting.Select(Item).Where(item => plan.LastDay(item.CountedFrom) < today).DistinctBy(item => item.About)];
    }

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        if (step.Escalation is null)
        {
            turn.Note((await turn.Db.Set<Approval>().FindAsync([recordId], turn.Cancellation))!, "reminded", step.Name);
        }
    }

    /// <summary>
    /// A decision that any of several may take is one open thing, told once, with all who may; none of them is told that only others can decide it.
    /// </summary>
    public override async Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers)
    {
        var about = escalating.Items.Select(item => item.About).Distinct(StringComparer.Ordinal).ToList();
        var waiting = await Pending(turn.Db).Where(p => about.Contains(p.Subject.Id)).OrderBy(p => p.Request.Id)
            .Select(p => new { p.Request.Id, p.Request.ApproverId, SubjectId = p.Subject.Id }).ToListAsync(turn.Cancellation);
        var asked = waiting.GroupBy(p => p.SubjectId).ToDictionary(p => p.Key, p => p.ToList(), StringComparer.Ordinal);
        var once = escalating.Items.Where(item => asked.TryGetValue(item.About, out var all) && all[0].Id == item.RecordId)
            .Select(item => item with { AnyOf = [.. asked[item.About].Select(p => p.ApproverId)] }).ToList();
        foreach (var other in escalating.Items.Where(item => once.TrueForAll(one => one.RecordId != item.RecordId)))
        {
            escalating.Tell(other.RecordId, asked.TryGetValue(other.About, out var all) ? $"with {all[0].Id}" : "decided meanwhile");
        }

        await NextLevel.TellAsync(
            turn, Name, escalating, once, managers, late => new LateCard(Register.Room.Title, late.Items, late.All, late.Today));
    }

    private OpenItem Item(Pair pair) => new(
        pair.Request.Id, pair.Request.ApproverId, pair.Request.DueAt, what(pair.Subject.Title), Opens(pair.Subject.Id))
    {
        CountedFrom = DateOnly.FromDateTime(pair.Request.RequestedAt.UtcDateTime),
        About = pair.Subject.Id,
    };

    private static IQueryable<Pair> Pending(IsmsDb db)
    {
        var type = Register.Type;
        return from request in db.Set<Approval>().AsNoTracking()
               join subject in db.Set<T>() on request.SubjectId equals subject.Id
               where request.Status == ApprovalState.Pending && request.SubjectType == type
               select new Pair { Request = request, Subject = subject };
    }

    /// <summary>What was asked for after this moment has no step due yet.</summary>
    private DateTimeOffset Earliest(DateOnly today) =>
        new(today.AddDays(-ReminderPlan.Of(Policy).Steps.Min(step => step.Days)).ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);

    private Act Opens(string subjectId) => Open?.Invoke(subjectId) ?? new ShowRecord<T>(Register, subjectId);

    private sealed class Pair
    {
        public required Approval Request { get; init; }

        public required T Subject { get; init; }
    }
}
