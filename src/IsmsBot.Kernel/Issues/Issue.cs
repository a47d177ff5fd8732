using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Steps;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Issues;

/// <summary>
/// The register of something of which one version is in force. The room says how a version is shown, what of it is approved and what follows; from it
/// come sending, approving (SOD-01, GEN-02, GEN-03), sending back with the reason, replacing the one before, the tasks, reminders and escalation of
/// whoever was asked, and the file. The names of the states are the catalogue's: where "submit" and "approve" lead.
/// </summary>
public abstract partial class Issue<T> : Register<T>
    where T : Record, IIssued
{
    private const string Approve = "approve";
    private Steps<T>? steps;
    private IReadOnlyList<Reminder>? asking;

    /// <summary>Policy of calendar.json by which whoever was asked is reminded, from the day they were asked.</summary>
    public virtual string Policy => "approval";

    /// <summary>Further English phrases for the version in force, such as "soa".</summary>
    public virtual IReadOnlyList<string> ShortNames => [];

    public virtual IReadOnlyList<string> ShortNamesInGerman => [];

    /// <summary>Whoever sees the lists sees every version: it is one person's no more than another's.</summary>
    public override Who Reads => Who.May(Permission);

    /// <summary>A version stays its author's; nobody takes it over.</summary>
    public override IReadOnlyList<Owning<T>> Owns => [];

    /// <summary>Who makes a version does not approve it.</summary>
    public override IReadOnlyDictionary<string, Func<T, string?>> Barred { get; } =
        new Dictionary<string, Func<T, string?>> { ["SOD-01"] = version => version.AuthorId };

    public sealed override Steps<T> Steps => steps ??= [.. Decisions, .. MoreSteps];

    /// <summary>Steps of its life besides the decision.</summary>
    protected virtual IEnumerable<Step<T>> MoreSteps => [];

    protected override string? AskedBy(T record, string from) => record.AuthorId;

    /// <summary>Who was asked sees it among their tasks, is reminded, and then the next level is told.</summary>
    public override IReadOnlyList<Reminder> Asking => asking ??= [new Asked<T>(StateName.Kebab(Type), Policy, title => $"Approve: {title}")];

    public override IReadOnlyList<View> Views => [new InForceView<T>(this), .. base.Views.Where(view => view is not MineView<T>)];

    /// <summary>Versions that wait for a decision.</summary>
    public IQueryable<T> Waiting(IsmsDb db) => db.Set<T>().In(Lifecycle.Of(Type).To("submit"));

    /// <summary>The version in force; several where nothing replaces another.</summary>
    public IQueryable<T> InForce(IsmsDb db) => db.Set<T>().In(Lifecycle.Of(Type).To(Approve));

    /// <summary>What an approver decides on, as SHA-256 in lower-case hex; it is kept with their request.</summary>
    protected internal abstract string FingerprintOf(T version);

    public override IQueryable<T> Mine(IQueryable<T> all, string personId) => all;

    public override IOrderedQueryable<T> Ordered(IQueryable<T> listed) => listed.OrderByDescending(version => version.Id);

    public override Sentence Line(T record) =>
        record.ApprovedAt is { } day ? (Sentence)$"{record.StateWords(record.State)}, approved on {day}" : record.StateWords(record.State);

    internal override IEnumerable<KnownAct> MoreActs =>
    [
        new(VerbOf(Approve), new ApproveIssue<T>(this, "", 0),
            data => new ApproveIssue<T>(this, data.Text("record"), data.Number("version")), _ => false),
        new(VerbOf("return"), new ReturnIssue<T>(this, "", 0, null),
            data => new ReturnIssue<T>(this, data.Text("record"), data.Number("version"), data.Text(Reasoned.Reason)),
            input => input == Reasoned.Reason),
    ];

    private IEnumerable<Step<T>> Decisions =>
    [
        new(Approve, "Approve") { Style = Cards.ButtonStyle.Main, Act = (id, version) => new ApproveIssue<T>(this, id, version) },
        new("return", "Send back")
        {
            Style = Cards.ButtonStyle.Destructive, Ask = "What has to change?", Button = "Send it back",
            Act = (id, version) => new ReturnIssue<T>(this, id, version, null),
        },
    ];
}

/// <summary>The one way to a type of which one version is in force.</summary>
public static class IssueRegister
{
    /// <exception cref="InvalidOperationException">No room keeps one.</exception>
    public static Issue<T> Of<T>()
        where T : Record, IIssued => (Issue<T>)RoomCatalog.RegisterOf<T>();
}
