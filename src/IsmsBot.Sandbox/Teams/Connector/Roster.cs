using System.Globalization;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams.Chats;

namespace IsmsBot.Sandbox.Teams.Connector;

/// <summary>Who is in a conversation (protocol sheet 3.1, rows 7 to 10).</summary>
internal static class Roster
{
    public static ConnectorAnswer All(ConnectorCall call) => Read(call, members => new JsonArray([.. members.Select(p => Account(call, p))]));

    public static ConnectorAnswer Page(ConnectorCall call)
    {
        var query = call.Http.Request.Query;
        var start = 0;
        if (query["continuationToken"].ToString() is { Length: > 0 } token && !TryReadToken(token, out start))
        {
            return ConnectorAnswer.BadSyntax("The continuation token is not valid.");
        }

        var asked = int.TryParse(query["pageSize"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 200;
        var size = Math.Clamp(asked, 50, 500);
        return Read(call, members =>
        {
            var page = new JsonObject { ["members"] = new JsonArray([.. members.Skip(start).Take(size).Select(p => Account(call, p))]) };
            if (start + size < members.Count)
            {
                page["continuationToken"] = $"page-{start + size}";
            }

            return page;
        });
    }

    public static ConnectorAnswer One(ConnectorCall call)
    {
        if (call.FindPlace() is not { } place)
        {
            return ConnectorAnswer.NoConversation();
        }

        if (place.Refusal(call.Teams) is { } refusal)
        {
            return refusal;
        }

        return call.Teams.Tenant.Find(call.Route("member")!) is { } person && IsMember(place.Conversation, person)
            ? ConnectorAnswer.Json(200, Account(call, person))
            : ConnectorAnswer.NoMember();
    }

    public static IReadOnlyList<SimulatedPerson> MembersOf(SimulatedTenant tenant, Conversation conversation) =>
        [.. tenant.People.Where(p => IsMember(conversation, p))];

    private static bool IsMember(Conversation conversation, SimulatedPerson person) => conversation.IsSeenBy(person.EntraId);

    private static ConnectorAnswer Read(ConnectorCall call, Func<IReadOnlyList<SimulatedPerson>, JsonNode> shape)
    {
        if (call.FindPlace() is not { } place)
        {
            return ConnectorAnswer.NoConversation();
        }

        return place.Refusal(call.Teams) ?? ConnectorAnswer.Json(200, shape(MembersOf(call.Teams.Tenant, place.Conversation)));
    }

    private static bool TryReadToken(string token, out int start)
    {
        start = 0;
        return token.StartsWith("page-", StringComparison.Ordinal)
            && int.TryParse(token.AsSpan("page-".Length), NumberStyles.None, CultureInfo.InvariantCulture, out start);
    }

    private static JsonObject Account(ConnectorCall call, SimulatedPerson person) => new()
    {
        ["id"] = person.Mri,
        ["name"] = person.Name,
        ["objectId"] = person.EntraId.ToString("D"),
        ["aadObjectId"] = person.EntraId.ToString("D"),
        ["givenName"] = person.GivenName,
        ["surname"] = person.Surname,
        ["email"] = person.Upn,
        ["userPrincipalName"] = person.Upn,
        ["tenantId"] = call.Teams.Tenant.Id.ToString("D"),
        ["userRole"] = "user",
    };
}
