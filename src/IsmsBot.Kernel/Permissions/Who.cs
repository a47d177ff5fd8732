using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;

namespace IsmsBot.Kernel.Permissions;

/// <summary>
/// Who may do something, in words and as a test, together. It can be asked about any person: about the one who clicks, on the server, at each click;
/// and about whoever will read a card, so that nobody is shown a button that they may not press.
/// </summary>
public abstract partial class Who
{
    /// <summary>For the permission matrix: "campaign.approve", "isms-manager" or "@self".</summary>
    public abstract string Words { get; }

    public static Who Anyone { get; } = new AnyoneKnown();

    /// <summary>No person: a job or an event (@system).</summary>
    public static Who Nobody { get; } = new NoPerson();

    /// <summary>
    /// Everybody whose role is granted the permission of the catalogue (roles.json), as far as it reaches: with a record, one granted "own",
    /// "assigned" or "linked" holds only where the register says that the record is theirs in that way. Free acts have no record and make or look
    /// for their own.
    /// </summary>
    public static Who May(string permission) => new Permitted(permission, Reach.Scoped);

    /// <summary>In whatever scope it is granted, for records that are nobody's more than another's: the method by which risks are rated.</summary>
    public static Who MayAtAll(string permission) => new Permitted(permission, Reach.Granted);

    /// <summary>Everybody who is granted the permission for all records (scope "any"). Holders of "own" are named beside it as a relation.</summary>
    public static Who MayForAll(string permission) => new Permitted(permission, Reach.Everything);

    /// <summary>Holders of one of some roles (roles.json).</summary>
    public static Who Holds(params IReadOnlyList<string> roles) => new Holding(roles);

    /// <summary>One person, named by the record: @self, @assignee, @author.</summary>
    public static Who Only<T>(string relation, Func<T, string?> personId)
        where T : Record => new Named<T>(relation, personId);

    /// <summary>Several people, named by the record: @reviewer.</summary>
    public static Who AnyOf<T>(string relation, Func<T, IReadOnlyList<string>> personIds)
        where T : Record => new AmongNamed<T>(relation, personIds);

    /// <summary>A person whom the record leads to through another one: the owner of the linked risk.</summary>
    /// <param name="find">One query; null when nobody is named.</param>
    public static Who Found<T>(string relation, Func<IsmsDb, T, CancellationToken, Task<string?>> find)
        where T : Record => new Linked<T>(relation, find);

    /// <summary>People whom the record leads to through others: the owners of its controls.</summary>
    /// <param name="find">One query of their ids.</param>
    public static Who AnyFound<T>(string relation, Func<IsmsDb, T, IQueryable<string>> find)
        where T : Record => new AmongLinked<T>(relation, find);

    /// <summary>The manager of the person that the record is about, as the directory has it now.</summary>
    public static Who LineManagerOf<T>(Func<T, string> personId)
        where T : Record => new LineManager<T>(personId);

    public Who Or(Who other) => new Either(this, other);

    /// <summary>Whether a person may, now, with the record as it is. Free acts have no record.</summary>
    public abstract ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken);

    /// <returns>Null when the acting person may; otherwise the refusal to answer with.</returns>
    public async ValueTask<Refusal?> RefusalAsync(Turn turn, Record? record) =>
        await MayAsync(turn.Actor, record, turn.Db, turn.Cancellation) ? null : await SayNoAsync(turn, record);

    /// <summary>The sentence for somebody who may not.</summary>
    protected internal abstract ValueTask<Refusal> SayNoAsync(Turn turn, Record? record);
}
