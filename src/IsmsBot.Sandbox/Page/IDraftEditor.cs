using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox.Page;

/// <summary>What Word is to people: a way to change a working copy without the bot.</summary>
public interface IDraftEditor
{
    /// <summary>Saves the file as a person, who is an editor from then on.</summary>
    /// <param name="expected">The state they had opened; null to write over whatever is there.</param>
    /// <exception cref="DraftLocked">Somebody else has it open.</exception>
    /// <exception cref="DraftChanged">There is no such working copy, or it went on since <paramref name="expected"/>.</exception>
    Task<DraftFile> EditAsync(
        string code, string version, byte[] bytes, SimulatedPerson person, DraftStamp? expected, CancellationToken cancellation);
}
