using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams.Connector;

/// <summary>Opens personal chats and channel threads (protocol sheet 3.2). Group chats cannot be made by a bot.</summary>
internal static class NewConversation
{
    public static ConnectorAnswer Create(ConnectorCall call)
    {
        var body = call.Body!;
        var channelId = body["channelData"].Member("channel").Member("id").AsText();
        var members = body["members"] as JsonArray ?? [];
        if (IsForeignTenant(call.Teams, body["tenantId"]) || IsForeignTenant(call.Teams, body["channelData"].Member("tenant").Member("id")))
        {
            return ConnectorAnswer.NotEnoughPermissions();
        }

        return channelId is not null ? Thread(call, channelId)
            : members is [JsonObject only] && !IsTrue(body["isGroup"]) ? PersonalChat(call, only)
            : ConnectorAnswer.BadSyntax("Incorrect conversation creation parameters");
    }

    private static ConnectorAnswer PersonalChat(ConnectorCall call, JsonObject member)
    {
        var id = member["id"].AsText();
        if (member["aadObjectId"] is not null || id is null || !IsPersonId(id))
        {
            return ConnectorAnswer.BadArgument("The member id is neither a Teams user id nor an Entra object id.");
        }

        if (call.Teams.Tenant.Find(id) is not { } person)
        {
            return id.StartsWith("29:", StringComparison.Ordinal)
                ? ConnectorAnswer.BadArgument("Failed to decrypt pairwise id.")
                : ConnectorAnswer.NotInstalled();
        }

        switch (call.Teams.Chats.InstallationOf(person.EntraId))
        {
            case Installation.Installed:
                break;
            case Installation.Blocked:
                return ConnectorAnswer.BlockedByUser();
            default:
                return ConnectorAnswer.NotInstalled();
        }

        var first = First(call);
        if (first?.Refusal is { } refusal)
        {
            return refusal;
        }

        var chat = call.Teams.Chats.OpenPersonalChat(person.EntraId);
        foreach (var message in first?.Messages ?? [])
        {
            call.Teams.Chats.Post(chat, message);
        }

        // The id of the message is never told here, only the id of the chat.
        return ConnectorAnswer.Json(201, new JsonObject { ["id"] = chat.Id });
    }

    private static ConnectorAnswer Thread(ConnectorCall call, string channelId)
    {
        if (call.Teams.Chats.Find(channelId) is not { Kind: ConversationKind.Channel } channel)
        {
            return ConnectorAnswer.NoConversation();
        }

        if (new Place(channel, null).Refusal(call.Teams) is { } refusal)
        {
            return refusal;
        }

        if (First(call) is not { } first)
        {
            return ConnectorAnswer.BadSyntax("A new thread needs an activity.");
        }

        if (first.Refusal is not null)
        {
            return first.Refusal;
        }

        var root = call.Teams.Chats.Post(channel, first.Messages[0]);
        foreach (var next in first.Messages.Skip(1))
        {
            call.Teams.Chats.Post(channel, next with { Thread = root.Id });
        }

        return ConnectorAnswer.Json(201, new JsonObject { ["id"] = Ids.Thread(channel.Id, root.Id), ["activityId"] = Ids.Text(root.Id) });
    }

    private static OutboundContent? First(ConnectorCall call) =>
        call.Body!["activity"] is JsonObject activity
            ? OutboundContent.Read(activity, call.BodyBytes, call.Teams.Options.MaxActivityBytes)
            : null;

    private static bool IsPersonId(string id) => id.StartsWith("29:", StringComparison.Ordinal) || Guid.TryParseExact(id, "D", out _);

    private static bool IsForeignTenant(TeamsSimulator teams, JsonNode? id) =>
        id.AsText() is { } text && !(Guid.TryParse(text, out var tenant) && tenant == teams.Tenant.Id);

    private static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool flag) && flag;
}
