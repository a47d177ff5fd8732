namespace IsmsBot.Sandbox.Teams.Connector;

/// <summary>The addresses of the connector below the service URL.</summary>
internal static class ConnectorRoutes
{
    public static void Map(IEndpointRouteBuilder app, TeamsSimulator teams)
    {
        var door = new ConnectorDoor(teams);
        var v3 = app.MapGroup($"{teams.Options.Prefix}/{{tenant}}/v3");
        var conversation = v3.MapGroup("conversations/{cid}");

        v3.MapPost("conversations", door.Open(NewConversation.Create, RateKind.Send));
        v3.MapGet("conversations", door.Open(_ => ConnectorAnswer.NotEnabled()));
        conversation.MapPost("activities", door.Open(Messages.Send, RateKind.Send));
        conversation.MapPost("activities/history", door.Open(_ => ConnectorAnswer.NotEnabled()));
        conversation.MapPost("activities/{aid}", door.Open(Messages.Send, RateKind.Send));
        conversation.MapPut("activities/{aid}", door.Open(Messages.Update, RateKind.Send));
        conversation.MapDelete("activities/{aid}", door.Open(Messages.Delete, RateKind.Send));
        conversation.MapPut("activities/{aid}/reactions/{reaction}", door.Open(Messages.React, RateKind.Send));
        conversation.MapDelete("activities/{aid}/reactions/{reaction}", door.Open(Messages.React, RateKind.Send));
        conversation.MapGet("activities/{aid}/members", door.Open(Roster.All));
        conversation.MapGet("members", door.Open(Roster.All));
        conversation.MapGet("pagedmembers", door.Open(Roster.Page));
        conversation.MapGet("members/{member}", door.Open(Roster.One));
        conversation.MapDelete("members/{member}", door.Open(_ => ConnectorAnswer.NotEnabled()));

        v3.MapGet("teams/{team}", door.Open(TeamDetails.Team));
        v3.MapGet("teams/{team}/conversations", door.Open(TeamDetails.Channels));

        var batches = new Batches();
        var batch = v3.MapGroup("batch/conversation");
        batch.MapPost("users", door.Open(batches.ToUsers));
        batch.MapPost("tenant", door.Open(batches.ToTenant));
        batch.MapPost("team", door.Open(batches.ToTeam));
        batch.MapPost("channels", door.Open(batches.ToChannels));
        batch.MapGet("{operation}", door.Open(batches.State));
        batch.MapGet("failedentries/{operation}", door.Open(batches.Failed));
        batch.MapDelete("{operation}", door.Open(batches.Cancel));
    }
}
