using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox.Page;

/// <summary>A request of the page.</summary>
internal sealed record PageCall(TeamsSimulator Teams, HttpContext Http, JsonObject Body)
{
    /// <summary>The person that the page is open as: "as" in the query or in the body.</summary>
    public TeamsClient Client
    {
        get
        {
            var key = Query("as") ?? Body["as"].AsText();
            var person = key is null ? null : Teams.Tenant.Find(key);
            return Teams.As(person ?? throw new ArgumentException($"There is no person {key ?? "given"}; choose one of /sandbox/people."));
        }
    }

    public string ChatId => (string)Http.Request.RouteValues["chat"]!;

    /// <summary>The message that the address names, as the person sees it.</summary>
    public ChatMessage Message => Client.Message(ChatId, (string)Http.Request.RouteValues["message"]!)
        ?? throw new ArgumentException("This message is gone; load the chat again.");

    public string? Query(string name) => Http.Request.Query[name].ToString() is { Length: > 0 } value ? value : null;

    public string Text(string name) =>
        Body[name].AsText() is { Length: > 0 } text ? text : throw new ArgumentException($"The request needs a text called {name}.");

    public bool Flag(string name) => Body[name] is JsonValue value && value.TryGetValue(out bool flag) && flag;
}
