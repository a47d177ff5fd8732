using IsmsBot.Catalog;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>Puts a document under control: whoever does it keeps it right, and somebody else approves it.</summary>
internal static class UnderControl
{
    public static async Task<ControlledDocument> PutAsync(Turn turn, string code, string title, string kind, string format, string? source = null)
    {
        var approvers = await DocumentApprovers.FreeAsync(turn, code, [turn.ActorId]);
        var approver = approvers.Count > 0 ? approvers[0].Id : throw Refuse.Missing("somebody who may approve it");
        return Make(turn, code, title, kind, format, turn.ActorId, approver, source);
    }

    /// <summary>
    /// Plans a document of the set. It belongs to whoever holds the role that the set names, or else to whoever plans it. Who approves it is chosen
    /// when it is sent to review, where nobody holds that role yet.
    /// </summary>
    public static async Task<ControlledDocument> PlanAsync(Turn turn, PlannedDocument planned)
    {
        var owners = await RoleHolders.HereAsync(turn.Db, planned.OwnerRole, turn.Cancellation);
        var owner = owners.Any(person => person.Id == turn.ActorId) || owners.Count == 0 ? turn.ActorId : owners[0].Id;
        var approvers = await DocumentApprovers.FreeAsync(turn, planned.Code, [owner]);
        var document = Make(
            turn, planned.Code, planned.Title, planned.Kind, turn.Stores.NewFormat, owner, approvers.Count > 0 ? approvers[0].Id : "", null);
        Follow(document, planned);
        return document;
    }

    /// <summary>What the set says of a document: its class, how often it is looked at, how long it is kept, who acknowledges it.</summary>
    public static void Follow(ControlledDocument document, PlannedDocument planned)
    {
        document.Classification = planned.Classification == "confidential" ? Classification.Confidential : Classification.Internal;
        (document.ReviewMonths, document.RetentionYears) = (planned.ReviewMonths, planned.RetentionYears);
        document.AcknowledgementAudience = StateName.Read<AcknowledgementAudience>(planned.AcknowledgementAudience);
    }

    private static ControlledDocument Make(
        Turn turn, string code, string title, string kind, string format, string ownerId, string approverId, string? source) =>
        turn.Create(new ControlledDocument
        {
            Id = "DOC-" + code["ISMS-".Length..],
            Title = title,
            OwnerId = ownerId,
            Code = code,
            Kind = kind,
            DocumentOwnerId = ownerId,
            ApproverId = approverId,
            Language = "en",
            Format = format,
            ReviewMonths = 12,
            RetentionYears = 3,
            AccessGroups = [MeantFor.Staff],
            LibraryPath = "/sites/isms/Published/" + code,
            ExternalSource = source,
        });
}
