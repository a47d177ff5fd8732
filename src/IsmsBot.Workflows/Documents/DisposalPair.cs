namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Who decides a disposal together (7.5.3): the owner of the document and an ISMS manager, who is never the same person. Where there is no other ISMS manager,
/// or the owner is gone, the approver of the document stands in.
/// </summary>
/// <param name="Keeper">The one side; null when nobody is left for it.</param>
/// <param name="Managers">The other side: one of them is enough.</param>
internal sealed record DisposalPair(Person? Keeper, IReadOnlyList<Person> Managers)
{
    public IEnumerable<Person> Everybody => Keeper is null ? Managers : Managers.Prepend(Keeper);

    public static async Task<DisposalPair> OfAsync(Turn turn, ControlledDocument document) =>
        Of(await CandidatesAsync(turn.Db, [document], turn.Cancellation), document);

    /// <summary>Everybody who can be one of a pair for any of these documents.</summary>
    public static Task<List<Person>> CandidatesAsync(IsmsDb db, IReadOnlyList<ControlledDocument> documents, CancellationToken cancellationToken)
    {
        var named = documents.SelectMany(d => new[] { d.DocumentOwnerId, d.ApproverId }).Distinct(StringComparer.Ordinal).ToList();
        return db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Presence != Presence.Left && (p.Roles != "" || named.Contains(p.Id))).OrderBy(p => p.Id).ToListAsync(cancellationToken);
    }

    public static DisposalPair Of(List<Person> here, ControlledDocument document)
    {
        var approver = here.Find(p => p.Id == document.ApproverId);
        var keeper = here.Find(p => p.Id == document.DocumentOwnerId) ?? approver;
        var managers = here.Where(p => p.Has(Role.IsmsManager) && p.Id != keeper?.Id).ToList();
        return new DisposalPair(keeper, managers.Count > 0 ? managers : approver is not null && approver.Id != keeper?.Id ? [approver] : []);
    }

    public bool Has(string personId) => Everybody.Any(p => p.Id == personId);

    /// <summary>Those who have to agree after one side did.</summary>
    public IReadOnlyList<Person> OthersOf(string personId) => personId == Keeper?.Id ? Managers : Keeper is null ? [] : [Keeper];
}
