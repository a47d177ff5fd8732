using System.Collections.Concurrent;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Duties;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Steps;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Registers;

/// <summary>The register of one type of record. A room writes one class per type; what it does not say has a usual answer.</summary>
public abstract partial class Register<T>() : Register(typeof(T), TypeName)
    where T : Record
{
    private static readonly string TypeName = Record.TypeOf(typeof(T));
    private readonly ConcurrentDictionary<string, Who> takers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Who> within = new(StringComparer.Ordinal);

    /// <summary>Who may open one: whoever has the permission for all, and whoever the record belongs to.</summary>
    public override Who Reads => Relation("@owner").Or(Who.MayForAll(Permission));

    /// <summary>Who may put a new one on record; nobody where that is not done with a form.</summary>
    public virtual Who Makes => Who.Nobody;

    /// <summary>Whom a guard keeps out, by its id: nobody judges their own work (SOD-04), nobody approves what they wrote (SOD-01).</summary>
    public virtual IReadOnlyDictionary<string, Func<T, string?>> Barred { get; } = new Dictionary<string, Func<T, string?>>();

    public virtual Steps<T> Steps { get; } = [];

    public virtual Form<T>? Form => null;

    public virtual IReadOnlyList<Duty<T>> Duties => [];

    /// <summary>Decisions about its records that people are asked for by name (Approvals), each with who is reminded of it.</summary>
    public virtual IReadOnlyList<Reminder> Asking => [];

    /// <summary>Further English phrases for the list.</summary>
    public virtual IReadOnlyList<string> AlsoCalled => [];

    public virtual IReadOnlyList<string> AlsoCalledInGerman => [];

    /// <summary>The id of the card in the catalogue (cards.json): asset.confirm.</summary>
    public virtual string CardType => StateName.Kebab(Type) + ".show";

    public sealed override IReadOnlyList<Reminder> AllDuties => [.. Duties, .. Asking];

    public sealed override IEnumerable<string> StepActions => Steps.Select(step => step.Action);

    /// <summary>
    /// Who is told of a decision about a record because they asked for it, and reads its reason: its owner, else whoever made it.
    /// </summary>
    /// <param name="from">The state in which it waited for the decision.</param>
    protected virtual string? AskedBy(T record, string from) => record.OwnerId ?? record.CreatedById;

    internal sealed override string? WhoAsked(Record record, string from) => AskedBy((T)record, from);

    /// <summary>Records of a person: "my assets".</summary>
    public virtual IQueryable<T> Mine(IQueryable<T> all, string personId) => all.Where(record => record.OwnerId == personId);

    /// <summary>Records that lists show: those that are not over.</summary>
    public virtual IQueryable<T> Listed(IQueryable<T> all) => all;

    /// <summary>In the order of a list: what needs somebody first.</summary>
    public abstract IOrderedQueryable<T> Ordered(IQueryable<T> listed);

    /// <summary>The quieter line below the title in a list.</summary>
    public abstract Sentence Line(T record);

    /// <summary>The same where it matters what is late.</summary>
    public virtual Sentence Line(T record, DateOnly today) => Line(record);

    public virtual Tone LineTone(T record, DateOnly today) => Tone.Default;

    public sealed override Sentence WordsOf(string action) =>
        Steps.FirstOrDefault(step => step.Action == action)?.Title.SaidBy(Room) ?? Sentence.Of(action.Replace('-', ' '));

    public sealed override Who WhoTakes(string action) => takers.GetOrAdd(action, TakersOf);

    /// <summary>The act that opens one, for buttons of other cards.</summary>
    public Act Opening(string id) => new ShowRecord<T>(this, id);

    public sealed override async Task<Reply> OpenAsync(Turn turn, string? id)
    {
        var record = id is null ? null : await turn.Db.Set<T>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, turn.Cancellation);
        return record is not null && await turn.Reader.MayAsync(Reads, record) ? Reply.With(await CardAsync(record, turn.Reader))
            : SeesAll(turn.Actor) ? throw Refuse.NotFound(id, Noun.Plural) : throw await UnseenAsync(id, record, turn);
    }

    /// <summary>
    /// For somebody who does not see all: the same whether the record is there or is not theirs, so that trying out ids tells nothing about them.
    /// </summary>
    protected virtual Task<Refusal> UnseenAsync(string? id, T? record, Turn turn) => Task.FromResult(
        Refuse.With("GEN-14", ("ref", $"{id ?? "-"} among the {Noun.Plural} that you may see"), ("suggestion", Noun.Plural)));

    /// <summary>The steps that a reader may take with a record in its state.</summary>
    public async Task<IReadOnlyList<OfferedStep>> OfferedAsync(T record, Reader reader)
    {
        var offered = new List<OfferedStep>();
        foreach (var step in Steps.Where(step => step.IsOffered(record)))
        {
            if (!IsBarred(record, step.Action, reader.Id) && await reader.MayAsync(step.By ?? WhoTakes(step.Action), record))
            {
                offered.Add(step.IsPlain ? Offer(step, record.Id, record.Version) : step.With(record));
            }
        }

        return offered;
    }

    /// <summary>Whether a guard of the line keeps this person out, whatever their roles.</summary>
    public bool IsBarred(T record, string action, string personId) =>
        Lifecycles.Lifecycle.Of(Type).Guards(record.State, action)
            .Any(guard => Barred.TryGetValue(guard, out var person) && person(record) == personId);

    /// <summary>Every step out of a state, as for a reader who may do everything: for pictures.</summary>
    public IReadOnlyList<OfferedStep> StepsFrom(string state, string id, int version) =>
        [.. Steps.Where(step => Lifecycles.Lifecycle.Of(Type).Allows(state, step.Action)).Select(step => Offer(step, id, version))];

    /// <summary>Every step out of the state of a made-up record, as for a reader who may do everything: for pictures.</summary>
    public IReadOnlyList<OfferedStep> StepsOf(T record) =>
        [.. Steps.Where(step => step.IsOffered(record)).Select(step => step.IsPlain ? Offer(step, record.Id, record.Version) : step.With(record))];

    /// <summary>A person whom the record names.</summary>
    protected Who Relation(string relation) => Relations.TryGetValue(relation, out var who) ? who : relation switch
    {
        "@owner" => Who.Only<T>("@owner", record => record.OwnerId),
        "@author" => Who.Only<T>("@author", record => record.CreatedById),
        "@system" => Who.Nobody,
        _ => throw new InvalidOperationException($"{GetType().Name} does not say who {relation} is: add it to Relations."),
    };

    public override Who Within(string scope) => within.GetOrAdd(scope, Scoped);

    private Who Scoped(string scope) => scope switch
    {
        "own" => Relation("@owner"),
        "self" => Named("@self") ?? Relation("@owner"),
        "assigned" => Named("@assignee", "@reviewer", "@approver") ?? Who.Nobody,
        "linked" => Named("@controlOwner", "@riskOwner") ?? Who.Nobody,
        "reports" => Named("@lineManager") ?? Who.Nobody,
        "totals" => Who.Anyone,
        _ => Who.Nobody,
    };

    private Who? Named(params ReadOnlySpan<string> relations)
    {
        Who? who = null;
        foreach (var relation in relations)
        {
            if (Relations.TryGetValue(relation, out var named))
            {
                who = who?.Or(named) ?? named;
            }
        }

        return who;
    }

    private OfferedStep Offer(Step<T> step, string id, int version) =>
        new(step, step.Act ?? ((record, seen) => new TakeStep<T>(this, step, record, seen, null)), id, version);

    private Who TakersOf(string action)
    {
        Who? who = null;
        var roles = new List<string>();
        void Add(Who next) => who = who is null ? next : who.Or(next);
        foreach (var by in Lifecycles.Lifecycle.Of(Type).By(action).Where(by => by != "@system"))
        {
            if (by[0] != '@')
            {
                roles.Add(by);
                continue;
            }

            Flush();
            Add(Relation(by));
        }

        Flush();
        return who ?? Who.Nobody;

        void Flush()
        {
            if (roles.Count > 0)
            {
                Add(Who.Holds([.. roles]));
                roles.Clear();
            }
        }
    }
}
