using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Graph;

/// <summary>Who does something in SharePoint: a person, or an application on its own behalf.</summary>
/// <param name="Id">Entra object id of a person, application id of an application.</param>
public sealed record GraphPrincipal(string Id, string Name, bool IsApp)
{
    /// <summary>The identity set that Graph shows: the history of what an application does names the application.</summary>
    public JsonObject ToJson() => new()
    {
        [IsApp ? "application" : "user"] = new JsonObject { ["id"] = Id, ["displayName"] = Name },
    };
}
