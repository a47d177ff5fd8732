namespace IsmsBot.EndToEnd;

/// <summary>The sandbox with its documents in the simulated SharePoint, where new documents are Word files.</summary>
public sealed class SandboxOnSharePoint : SandboxInABrowser
{
    protected override bool OnSharePoint => true;
}
