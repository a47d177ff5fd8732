using IsmsBot.Workflows.Awareness;
using IsmsBot.Workflows.Documents;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Workforce;

/// <summary>What somebody who leaves leaves behind: every register is asked what people are to its records.</summary>
public static class LeftBehind
{
    /// <summary>
    /// Record types that people own and that have no register yet, with the queries that stand in for it. The house asks that this list names no
    /// type that has one (HandoverRules); it goes when the last of them has.
    /// </summary>
    public static IReadOnlyList<Type> WithoutRegister { get; } = [typeof(ControlledDocument), typeof(Risk), typeof(Campaign)];

    /// <summary>Everything in force that a person owns, answers for or approves.</summary>
    public static async Task<IReadOnlyList<Owned>> ByAsync(IsmsDb db, string personId, CancellationToken cancellationToken)
    {
        var owned = await OfTypesWithoutRegisterAsync(db, personId, cancellationToken);
        foreach (var register in RoomCatalog.Rooms.SelectMany(room => room.Registers).Where(register => !WithoutRegister.Contains(register.Keeps)))
        {
            owned.AddRange(await register.OwnedByAsync(db, personId, cancellationToken));
        }

        return owned;
    }

    private static async Task<List<Owned>> OfTypesWithoutRegisterAsync(IsmsDb db, string personId, CancellationToken cancellationToken)
    {
        var documents = await db.Set<ControlledDocument>()
            .Where(d => (d.DocumentOwnerId == personId || d.ApproverId == personId) && d.Status != DocumentState.Withdrawn).OrderBy(d => d.Code)
                .ToListAsync(cancellationToken);
        var risks = await db.Set<Risk>().Where(r => r.RiskOwnerId == personId && r.Status != RiskState.Closed)
            .OrderBy(r => r.Id).ToListAsync(cancellationToken);
        var campaigns = await db.Set<Campaign>()
            .Where(c => c.OwnerId == personId && c.Status != CampaignState.Closed && c.Status != CampaignState.Cancelled).OrderBy(c => c.Id)
                .ToListAsync(cancellationToken);
        return
        [
            .. documents.Select(d => Of(d, personId)),
            .. risks.Select(r => new Owned(r, "risk owner", to => r.RiskOwnerId = r.OwnerId = to)),
            .. campaigns.Select(c => new Owned(c, "owner of the campaign", to => c.OwnerId = to)),
        ];
    }

    /// <summary>Nobody becomes the approver of a document that they own: then the approver stays to be chosen (SOD-01).</summary>
    private static Owned Of(ControlledDocument document, string personId)
    {
        var (owns, approves) = (document.DocumentOwnerId == personId, document.ApproverId == personId);
        return new Owned(document, owns && approves ? (Sentence)"owner and approver" : owns ? (Sentence)"document owner" : (Sentence)"approver", to =>
        {
            document.ApproverId = approves && !owns && document.DocumentOwnerId != to ? to : document.ApproverId;
            (document.DocumentOwnerId, document.OwnerId) = owns ? (to, to) : (document.DocumentOwnerId, document.OwnerId);
        });
    }
}
