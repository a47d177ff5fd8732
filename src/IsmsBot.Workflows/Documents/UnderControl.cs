using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>Puts a document under control: whoever does it keeps it right, and somebody else approves it.</summary>
internal static class UnderControl
{
    public static async Task<ControlledDocument> PutAsync(Turn turn, string code, string title, string kind, string format, string? source = null)
    {
        var approvers = await DocumentApprovers.FreeAsync(turn, code, [turn.ActorId]);
        return turn.Create(new ControlledDocument
        {
            Id = "DOC-" + code["ISMS-".Length..],
            Title = title,
            OwnerId = turn.ActorId,
            Code = code,
            Kind = kind,
            DocumentOwnerId = turn.ActorId,
            ApproverId = approvers.Count > 0 ? approvers[0].Id : throw Refuse.Missing("somebody who may approve it"),
            Language = "en",
            Format = format,
            ReviewMonths = 12,
            RetentionYears = 3,
            AccessGroups = [MeantFor.Staff],
            LibraryPath = "/sites/isms/Published/" + code,
            ExternalSource = source,
        });
    }
}
