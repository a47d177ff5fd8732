namespace IsmsBot.Kernel.Documents;

/// <summary>
/// The store does not let a version go: somebody has put it under retention there (a label of Microsoft Purview). Nothing was removed.
/// </summary>
public sealed class DocumentHeld(string code, string version, string by)
    : Exception($"{code} {version} is held in the library by the retention label {by}.")
{
    public string Code { get; } = code;

    public string Version { get; } = version;

    /// <summary>Name of the label.</summary>
    public string By { get; } = by;
}
