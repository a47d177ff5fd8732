using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams.Connector;

/// <summary>Teams and their channels (protocol sheet 3.3).</summary>
internal static class TeamDetails
{
    public static ConnectorAnswer Team(ConnectorCall call) => Read(call, team => new JsonObject
    {
        ["id"] = team.Id,
        ["name"] = team.Name,
        ["aadGroupId"] = team.AadGroupId.ToString("D"),
        ["tenantId"] = call.Teams.Tenant.Id.ToString("D"),
        ["type"] = "standard",
        ["channelCount"] = team.Channels.Count,
        ["memberCount"] = team.Members?.Count ?? call.Teams.Tenant.People.Count,
    });

    /// <summary>General comes first and has no name.</summary>
    public static ConnectorAnswer Channels(ConnectorCall call) => Read(call, team => new JsonObject
    {
        ["conversations"] = new JsonArray([.. team.Channels.Select(c => new JsonObject
        {
            ["id"] = c.Id,
            ["name"] = c.Id == team.Id ? null : c.Name,
            ["type"] = c.Members is null ? "standard" : "private",
        })]),
    });

    private static ConnectorAnswer Read(ConnectorCall call, Func<SimulatedTeam, JsonObject> shape)
    {
        var team = call.Teams.Tenant.Teams.FirstOrDefault(t => t.Id == call.Route("team"));
        return team is null ? ConnectorAnswer.NoConversation()
            : call.Teams.Chats.BotIsIn(call.Teams.Chats.Find(team.Id)!) ? ConnectorAnswer.Json(200, shape(team))
            : ConnectorAnswer.NotInRoster();
    }
}
