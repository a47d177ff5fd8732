namespace IsmsBot.EndToEnd;

/// <summary>Two hundred and fifty people and no ISMS: the first day.</summary>
public sealed class SandboxWithoutAnIsms : SandboxInABrowser
{
    protected override bool Empty => true;
}
