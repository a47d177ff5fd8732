using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Disposal;

/// <summary>
/// Who decides a disposal together (7.5.3): the owner of the document and an ISMS manager, never the same person. Where there is no other
/// manager, or the owner is gone, the approver of the document stands in.
/// </summary>
/// <param name="Keeper">The one side; null when nobody is left for it.</param>
/// <param name="Managers">The other side: one of them is enough.</param>
internal sealed record DisposalPair(Person? Keeper, IReadOnlyList<Person> Managers)
{
    public IEnumerable<Person> Everybody => Keeper is null ? Managers : Managers.Prepend(Keeper);

    public static Task<DisposalPair> OfAsync(Turn turn, DocumentVersion version) => OfAsync(turn.Db, version, turn.Cancellation);

    public static async Task<DisposalPair> OfAsync(IsmsDb db, DocumentVersion version, CancellationToken cancellationToken)
    {
        var document = await db.Set<ControlledDocument>().AsNoTracking().SingleAsync(d => d.Code == version.DocumentCode, cancellationToken);
        var (owner, deputy) = (document.DocumentOwnerId, document.ApproverId);
        var here = await Candidates(db, version).ToListAsync(cancellationToken);
        var approver = here.Find(p => p.Id == deputy);
        var keeper = here.Find(p => p.Id == owner) ?? approver;
        var managers = here.Where(p => p.Has(Role.IsmsManager) && p.Id != keeper?.Id).ToList();
        return new DisposalPair(keeper, managers.Count > 0 ? managers : approver is not null && approver.Id != keeper?.Id ? [approver] : []);
    }

    /// <summary>Whoever may ever be one of the two, and so may look at the question.</summary>
    public static IQueryable<Person> Candidates(IsmsDb db, DocumentVersion version) => db.People.AsNoTracking()
        .Where(p => p.AccountEnabled && p.Presence != Presence.Left)
        .Where(p => p.Roles.Contains(Role.IsmsManager)
            || db.Set<ControlledDocument>().Any(d => d.Code == version.DocumentCode && (d.DocumentOwnerId == p.Id || d.ApproverId == p.Id)))
        .OrderBy(p => p.Id);

    public bool Has(string personId) => Everybody.Any(p => p.Id == personId);

    /// <summary>Those who have to agree after one side did.</summary>
    public IReadOnlyList<Person> OthersOf(string personId) => personId == Keeper?.Id ? Managers : Keeper is null ? [] : [Keeper];
}
