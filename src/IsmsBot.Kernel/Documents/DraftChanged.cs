namespace IsmsBot.Kernel.Documents;

/// <summary>The working copy is no longer in the state the caller had in hand.</summary>
public sealed class DraftChanged(string code, string version)
    : Exception($"{code} {version} was changed in the meantime. Look at it again before you write.")
{
    public string Code { get; } = code;

    public string Version { get; } = version;
}
