using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Exchange;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Registers;

/// <summary>
/// All records of one type, as people keep them. What is declared here once is derived everywhere else: "show ID", "my …", the list, the form, the
/// steps, duties, import and export, help and rights.
/// </summary>
public abstract class Register
{
    private RecordType? kind;

    private protected Register(Type keeps, string type) => (Keeps, Type) = (keeps, type);

    /// <summary>The type of its records.</summary>
    public Type Keeps { get; }

    /// <summary>The type as the catalogue names it: Asset.</summary>
    public string Type { get; }

    /// <summary>What the catalogue says of the type: prefix, fields, life.</summary>
    public RecordType Kind => kind ??= RecordTypes.Get(Type);

    /// <summary>First letters of its ids: AST.</summary>
    public string Prefix => Kind.IdPrefix;

    /// <summary>What one and several are called, in both languages.</summary>
    public abstract Noun Noun { get; }

    /// <summary>The permission by which its commands are offered. Whoever has it for all sees all, everybody else their own.</summary>
    public abstract string Permission { get; }

    /// <summary>Clauses that a record is evidence for, at the foot of its card.</summary>
    public virtual IReadOnlyList<string> Clauses => [Kind.HomeClause];

    /// <summary>The room that keeps it.</summary>
    public Workflow Room { get; private set; } = null!;

    /// <summary>The views that it gives: one, mine, all, new.</summary>
    public abstract IReadOnlyList<View> Views { get; }

    /// <summary>The acts that it makes, with their verbs.</summary>
    public abstract IReadOnlyList<KnownAct> Acts { get; }

    /// <summary>What its records oblige people to do.</summary>
    public abstract IReadOnlyList<Reminder> AllDuties { get; }

    /// <summary>Its cards with made-up records, for pictures.</summary>
    public abstract IReadOnlyList<Card> SampleCards { get; }

    /// <summary>The columns of its file; none for a register that is not exchanged.</summary>
    public abstract IReadOnlyList<Field> FileFields { get; }

    /// <summary>The permission by which "new …" is offered.</summary>
    public virtual string MakesWith => Permission;

    /// <summary>The people that a record names, by relation of the catalogue, besides @owner and @author.</summary>
    public virtual IReadOnlyDictionary<string, Who> Relations { get; } = new Dictionary<string, Who>();

    /// <summary>Whose a record is in a narrow scope of roles.json, whatever the permission; nobody's where the register names nobody.</summary>
    public abstract Who Within(string scope);

    /// <summary>Who may change a record.</summary>
    public virtual Who Edits => Who.Nobody;

    /// <summary>Actions of the catalogue that its steps take.</summary>
    public abstract IEnumerable<string> StepActions { get; }

    /// <summary>What an action of the catalogue is called on its button: people read words, never its key.</summary>
    public abstract Sentence WordsOf(string action);

    /// <summary>Who may take a step: the roles and relations of the catalogue.</summary>
    public abstract Who WhoTakes(string action);

    /// <summary>Who is told of a decision about a record because they asked for it, by id; null for nobody.</summary>
    /// <param name="from">The state in which it waited for the decision.</param>
    internal abstract string? WhoAsked(Record record, string from);

    /// <summary>Whether a person may open a record of it.</summary>
    public abstract Who Reads { get; }

    /// <summary>The act that opens a record.</summary>
    public abstract Act Opens(string recordId);

    /// <summary>The fields that name whoever has to be replaced when they leave: ResponsibleId.</summary>
    public abstract IEnumerable<string> OwnerFields { get; }

    /// <summary>Everything in force that a person is something to, loaded to be changed; one query.</summary>
    public abstract Task<IReadOnlyList<Owned>> OwnedByAsync(IsmsDb db, string personId, CancellationToken cancellationToken);

    /// <summary>Opens a record by its id, or refuses.</summary>
    public abstract Task<Reply> OpenAsync(Turn turn, string? id);

    /// <summary>The dry run of a file against the register as it is now.</summary>
    public abstract Task<FileCheck> CheckAsync(Turn turn, FileTable table);

    /// <summary>Takes over what is new and different in a file; refuses a file with something wrong.</summary>
    /// <param name="import">The file, for what is sent and for the reasons in the journal.</param>
    /// <returns>Ids of the records that came of it or were changed.</returns>
    public abstract Task<IReadOnlyList<string>> TakeAsync(Turn turn, FileTable table, RegisterImport import);

    /// <summary>Everything that a person may see, as rows below their head.</summary>
    public abstract Task<IReadOnlyList<IReadOnlyList<string>>> RowsAsync(Turn turn, Person reader, Language language);

    /// <summary>Further English names of it as a whole, for its file: "risk register".</summary>
    public virtual IReadOnlyList<string> FileCalled => [];

    public virtual IReadOnlyList<string> FileCalledInGerman => [];

    /// <summary>The permission by which a file is taken over, for all of the register.</summary>
    public virtual string ImportsWith => MakesWith;

    /// <summary>
    /// Whether a file only adds records: one that is there already is left alone, and a row that says something else about it is an error.
    /// </summary>
    public virtual bool OnlyAdds => false;

    /// <summary>Whether a record keeps what a file says in columns that no field has.</summary>
    public virtual bool Carries => false;

    /// <summary>What columns are, of which the headings say what they are likely to be: one column may mean another beside others.</summary>
    /// <param name="names">What each column is likely to be, by place.</param>
    public virtual IReadOnlyDictionary<int, string> Settle(IReadOnlyDictionary<int, string> names) => names;

    /// <summary>What somebody should know before they take a file over; null where the differences say everything.</summary>
    public virtual Sentence? BeforeTaking => null;

    /// <summary>Whether a person may take a file over: whoever may make and change all of them, not only their own.</summary>
    public bool MayImport(Person person) => FileFields.Count > 0 && person.Scope(ImportsWith) == "any";

    public string VerbOf(string action) => $"{Room.Slug}/{action}-{StateName.Kebab(Type)}";

    internal Register In(Workflow room)
    {
        Room = room;
        foreach (var field in FileFields)
        {
            field.SpeakFor(room);
        }

        return this;
    }
}
