using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Sandbox.Graph.Store;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox.Page;

/// <summary>Writes working copies in the drafts library of the simulated SharePoint, as a signed-in person and not as the bot.</summary>
internal sealed class SharePointEditor(GraphSimulator graph, IDrafts drafts) : IDraftEditor
{
    public async Task<DraftFile> EditAsync(
        string code, string version, byte[] bytes, SimulatedPerson person, DraftStamp? expected, CancellationToken cancellation)
    {
        var now = await drafts.LookAsync(code, version, cancellation) ?? throw new DraftChanged(code, version);
        if (expected is not null && now.Stamp != expected)
        {
            throw new DraftChanged(code, version);
        }

        if (!DocumentFormats.Fits(now.Format, bytes))
        {
            throw new InvalidDocument($"The bytes of {code} are not of the format {now.Format}.");
        }

        try
        {
            graph
                .As(person.EntraId.ToString("D"), person.Name)
                .Write(graph.Library(nameof(DocumentLibrary.Drafts)), $"{code}/{code} {version}.{now.Format}", bytes);
        }
        catch (GraphProblem locked) when (locked.Status == 423)
        {
            throw new DraftLocked(code, version, now.OpenInHandsOf);
        }

        return await drafts.LookAsync(code, version, cancellation) ?? throw new DraftChanged(code, version);
    }
}
