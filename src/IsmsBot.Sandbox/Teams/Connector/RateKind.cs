namespace IsmsBot.Sandbox.Teams.Connector;

/// <summary>What a request counts as.</summary>
internal enum RateKind
{
    Send,
    Read,
}
