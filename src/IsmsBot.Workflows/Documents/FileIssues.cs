using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Files what came into force in any room and is to lie among the documents: each version of a plan or a Statement as its room writes it (7.5.2,
/// 7.5.3). One at a time, for each is one save; what cannot be filed yet is tried again with the next tick.
/// </summary>
public sealed class FileIssues : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        foreach (var issue in RoomCatalog.Rooms.SelectMany(room => room.Registers).OfType<IIssue>())
        {
            if (await issue.NextToFileAsync(turn, IsFiledAsync) is { } made && await GeneratedDocuments.FileAsync(turn, made))
            {
                return true;
            }
        }

        return false;

        Task<bool> IsFiledAsync(string code, string label) =>
            turn.Db.Set<DocumentVersion>().AnyAsync(version => version.DocumentCode == code && version.VersionLabel == label, turn.Cancellation);
    }
}
