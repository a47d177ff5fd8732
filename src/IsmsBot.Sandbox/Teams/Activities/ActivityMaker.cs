using System.Globalization;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams.Chats;

namespace IsmsBot.Sandbox.Teams.Activities;

/// <summary>Writes activities as Teams sends them for a person (protocol sheet 1.3).</summary>
internal sealed class ActivityMaker(TeamsSimulator teams, SimulatedPerson person)
{
    /// <summary>What all activities have. Without id it gets the "f:" id of an activity that is no message.</summary>
    public JsonObject Start(string type, Conversation conversation, long? thread, string? id = null, bool named = true)
    {
        var now = teams.Options.Clock.GetUtcNow();
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = id ?? $"f:{Guid.CreateVersion7(now):D}",
            ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
            ["serviceUrl"] = teams.ServiceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = person.Mri, ["name"] = named ? person.Name : null, ["aadObjectId"] = person.EntraId.ToString("D") },
            ["recipient"] = new JsonObject { ["id"] = teams.Tenant.BotId, ["name"] = teams.Tenant.BotName },
            ["conversation"] = Place(conversation, thread),
            ["channelData"] = ChannelData(conversation),
        };
        if (!named)
        {
            activity["from"]!.AsObject().Remove("name");
        }

        AddLocalTime(activity, now);
        return activity;
    }

    /// <summary>A typed message.</summary>
    public JsonObject Message(Conversation conversation, long? thread, long id, TypedText typed)
    {
        var activity = Start("message", conversation, thread, Ids.Text(id));
        activity["locale"] = person.Locale;
        activity["textFormat"] = "plain";
        activity["text"] = typed.OnTheWire;
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = typed.Html });
        activity["entities"] = new JsonArray([.. typed.Mentions.Select(m => m.DeepClone()), ClientInfo()]);
        return activity;
    }

    /// <summary>A click on Action.Submit: a message that has a value and no text.</summary>
    public JsonObject Submit(Conversation conversation, ChatMessage clicked, JsonNode value)
    {
        var now = teams.Options.Clock.GetUtcNow();
        var activity = Start("message", conversation, ThreadOf(clicked), Ids.Text(now.ToUnixTimeMilliseconds()));
        activity["locale"] = person.Locale;
        activity["replyToId"] = clicked.Id;
        activity["value"] = value;
        activity["entities"] = new JsonArray(ClientInfo());
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    /// <summary>An invoke about a message; a name of null is a card action of type invoke.</summary>
    public JsonObject Invoke(Conversation conversation, ChatMessage clicked, string? name, JsonNode value)
    {
        var activity = Start("invoke", conversation, ThreadOf(clicked));
        if (name is not null)
        {
            activity["name"] = name;
        }

        activity["locale"] = person.Locale;
        activity["replyToId"] = clicked.Id;
        activity["value"] = value;
        activity["entities"] = new JsonArray(ClientInfo());
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    public static long? ThreadOf(ChatMessage message) => Ids.TryRead(message.ThreadId, out var root) ? root : null;

    private JsonObject ClientInfo() => new()
    {
        ["type"] = "clientInfo",
        ["locale"] = person.Locale,
        ["country"] = person.Country,
        ["platform"] = person.Platform,
        ["timezone"] = person.TimeZone,
    };

    private JsonObject Place(Conversation conversation, long? thread)
    {
        var place = new JsonObject();
        if (conversation.Kind != ConversationKind.Personal)
        {
            place["isGroup"] = true;
        }

        place["conversationType"] = conversation.Kind switch
        {
            ConversationKind.Personal => "personal",
            ConversationKind.GroupChat => "groupChat",
            _ => "channel",
        };
        place["tenantId"] = teams.Tenant.Id.ToString("D");
        place["id"] = thread is { } root && conversation.Kind == ConversationKind.Channel ? Ids.Thread(conversation.Id, root) : conversation.Id;
        return place;
    }

    private JsonObject ChannelData(Conversation conversation)
    {
        var data = new JsonObject();
        if (conversation is { Team: { } team, Channel: { } channel })
        {
            data["teamsChannelId"] = channel.Id;
            data["teamsTeamId"] = team.Id;
            data["channel"] = new JsonObject { ["id"] = channel.Id };
            data["team"] = new JsonObject { ["id"] = team.Id };
        }

        data["tenant"] = new JsonObject { ["id"] = teams.Tenant.Id.ToString("D") };
        return data;
    }

    private void AddLocalTime(JsonObject activity, DateTimeOffset now)
    {
        // The members are optional, and a machine may know no time zones.
        if (TimeZoneInfo.TryFindSystemTimeZoneById(person.TimeZone, out var zone))
        {
            var local = TimeZoneInfo.ConvertTime(now, zone);
            activity["localTimestamp"] = local.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture);
            activity["localTimezone"] = person.TimeZone;
        }
    }
}
