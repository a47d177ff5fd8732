using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Awareness;
using IsmsBot.Workflows.Versions;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;

namespace IsmsBot.Workflows.Workforce;

/// <summary>A record that needs somebody who keeps it right.</summary>
/// <param name="Record">The record.</param>
/// <param name="What">What the person is to it.</param>
/// <param name="GiveTo">Puts another person in their place.</param>
internal sealed record Owned(Record Record, Sentence What, Action<string> GiveTo)
{
    /// <summary>Everything in force that a person owns, answers for or approves.</summary>
    public static async Task<IReadOnlyList<Owned>> ByAsync(IsmsDb db, string personId, CancellationToken cancellationToken)
    {
        var documents = await db.Set<ControlledDocument>().Where(d => (d.DocumentOwnerId == personId || d.ApproverId == personId) && d.Status != DocumentState.Withdrawn).OrderBy(d => d.Code).ToListAsync(cancellationToken);
        var risks = await db.Set<Risk>().Where(r => r.RiskOwnerId == personId && r.Status != RiskState.Closed).OrderBy(r => r.Id).ToListAsync(cancellationToken);
        var assets = await db.Set<Asset>().Where(a => a.OwnerId == personId && a.Status != AssetState.Retired).OrderBy(a => a.Id).ToListAsync(cancellationToken);
        var treatments = await db.Set<Treatment>().Where(t => t.ResponsibleId == personId && t.Status != TreatmentState.Verified && t.Status != TreatmentState.Cancelled).OrderBy(t => t.Id).ToListAsync(cancellationToken);
        var controls = await db.Set<SoaEntry>().Where(e => e.ControlOwnerId == personId).OrderBy(e => e.Id).ToListAsync(cancellationToken);
        var campaigns = await db.Set<Campaign>().Where(c => c.OwnerId == personId && c.Status != CampaignState.Closed && c.Status != CampaignState.Cancelled).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        return
        [
            .. documents.Select(d => Of(d, personId)),
            .. risks.Select(r => new Owned(r, "risk owner", to => r.RiskOwnerId = r.OwnerId = to)),
            .. assets.Select(a => new Owned(a, "asset owner", to => a.OwnerId = to)),
            .. treatments.Select(t => new Owned(t, "does the treatment", to => t.ResponsibleId = t.OwnerId = to)),
            .. controls.Select(e => new Owned(e, "control owner", to => e.ControlOwnerId = e.OwnerId = to)),
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
