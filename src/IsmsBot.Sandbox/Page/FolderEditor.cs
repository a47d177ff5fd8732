using IsmsBot.Adapters.Local;
using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox.Page;

/// <summary>Writes working copies that lie in a folder.</summary>
internal sealed class FolderEditor(LocalDrafts drafts) : IDraftEditor
{
    public Task<DraftFile> EditAsync(
        string code, string version, byte[] bytes, SimulatedPerson person, DraftStamp? expected, CancellationToken cancellation) =>
        drafts.EditAsync(code, version, bytes, person.EntraId.ToString("D"), expected, cancellation);
}
