using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams.Connector;

/// <summary>One authorised request on its way to a handler.</summary>
internal sealed record ConnectorCall(TeamsSimulator Teams, HttpContext Http, JsonObject? Body, int BodyBytes)
{
    /// <summary>Conversation id as the caller wrote it, with thread.</summary>
    public string? ConversationId => Route("cid");

    public string? Route(string name) => Http.Request.RouteValues.GetValueOrDefault(name) as string;

    public Place? FindPlace() => Place.Find(Teams.Chats, ConversationId);
}
