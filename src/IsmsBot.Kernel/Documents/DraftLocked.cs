namespace IsmsBot.Kernel.Documents;

/// <summary>The working copy cannot be written because somebody has it open or checked out (HTTP 423 of SharePoint).</summary>
/// <param name="holder">Name of the person as the store gives it; null if it does not say.</param>
public sealed class DraftLocked(string code, string version, string? holder)
    : Exception($"{code} {version} is open in the hands of {holder ?? "somebody else"}. Close it there and try again.")
{
    public string Code { get; } = code;

    public string Version { get; } = version;

    public string? Holder { get; } = holder;
}
