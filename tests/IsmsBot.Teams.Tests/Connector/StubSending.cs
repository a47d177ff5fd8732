using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Connector;

namespace IsmsBot.Teams.Tests.Connector;

internal static class StubSending
{
    /// <summary>Sends a short text into a personal chat.</summary>
    public static Task<SendOutcome> SendAsync(this ConnectorStub stub) =>
        stub.Client.SendAsync(ConnectorStub.ServiceUrl, "a:1", OutboundMessage.Text("x"));
}
