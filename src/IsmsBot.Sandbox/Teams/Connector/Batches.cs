using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams.Chats;

namespace IsmsBot.Sandbox.Teams.Connector;

/// <summary>One activity to many (protocol sheet 3.4). No message ids come back.</summary>
internal sealed class Batches
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<Entry>> _operations = new(StringComparer.Ordinal);

    public ConnectorAnswer ToUsers(ConnectorCall call) => Start(call, Ids(call).Select(id => ToPerson(call, id)));

    public ConnectorAnswer ToTenant(ConnectorCall call) => Start(
        call,
        call.Teams.Tenant.People
            .Where(p => call.Teams.Chats.InstallationOf(p.EntraId) == Installation.Installed)
            .Select(p => ToPerson(call, p.Mri)));

    public ConnectorAnswer ToTeam(ConnectorCall call)
    {
        var team = call.Teams.Tenant.Teams.FirstOrDefault(t => t.Id == call.Body!["teamId"].AsText());
        return team is null
            ? ConnectorAnswer.NoConversation()
            : Start(call, Roster.MembersOf(call.Teams.Tenant, call.Teams.Chats.Find(team.Id)!).Select(p => ToPerson(call, p.Mri)));
    }

    public ConnectorAnswer ToChannels(ConnectorCall call) => Start(call, Ids(call).Select(id =>
        call.Teams.Chats.Find(id) is { Kind: ConversationKind.Channel } channel && call.Teams.Chats.BotIsIn(channel)
            ? new Target(id, channel, 201, null)
            : new Target(id, null, 404, "ConversationNotFound")));

    public ConnectorAnswer State(ConnectorCall call)
    {
        if (_operations.GetValueOrDefault(call.Route("operation")!) is not { } entries)
        {
            return ConnectorAnswer.NoConversation();
        }

        var map = new JsonObject(entries
            .GroupBy(e => e.Status)
            .Select(g => KeyValuePair.Create(g.Key.ToString(CultureInfo.InvariantCulture), (JsonNode?)g.Count())));
        return ConnectorAnswer.Json(200, new JsonObject { ["state"] = "Completed", ["statusMap"] = map, ["totalEntriesCount"] = entries.Count });
    }

    public ConnectorAnswer Failed(ConnectorCall call)
    {
        if (_operations.GetValueOrDefault(call.Route("operation")!) is not { } entries)
        {
            return ConnectorAnswer.NoConversation();
        }

        var failed = entries.Where(e => e.Error is not null).Select(e => new JsonObject { ["entryId"] = e.Id, ["error"] = e.Error });
        return ConnectorAnswer.Json(200, new JsonObject { ["failedEntryResponses"] = new JsonArray([.. failed]) });
    }

    public ConnectorAnswer Cancel(ConnectorCall call) =>
        _operations.ContainsKey(call.Route("operation")!) ? new ConnectorAnswer(200) : ConnectorAnswer.NoConversation();

    private ConnectorAnswer Start(ConnectorCall call, IEnumerable<Target> targets)
    {
        if (call.Body!["activity"] is not JsonObject activity)
        {
            return ConnectorAnswer.BadSyntax("A batch needs an activity.");
        }

        var content = OutboundContent.Read(activity, activity.ToJsonString().Length, call.Teams.Options.MaxActivityBytes);
        if (content.Refusal is not null)
        {
            return content.Refusal;
        }

        var entries = targets.Select(target => Deliver(call.Teams.Chats, target, content.Messages)).ToArray();
        var id = $"batch-{Guid.CreateVersion7(call.Teams.Options.Clock.GetUtcNow()):D}";
        _operations[id] = entries;
        return ConnectorAnswer.Json(201, JsonValue.Create(id));
    }

    private static Entry Deliver(ChatStore chats, Target target, IReadOnlyList<MessageDraft> messages)
    {
        foreach (var message in target.Conversation is null ? [] : messages)
        {
            chats.Post(target.Conversation!, message);
        }

        return new Entry(target.Id, target.Status, target.Error);
    }

    private static Target ToPerson(ConnectorCall call, string id)
    {
        var chats = call.Teams.Chats;
        return call.Teams.Tenant.Find(id) is not { } person ? new Target(id, null, 404, "NotFound")
            : chats.InstallationOf(person.EntraId) is Installation.Installed ? new Target(id, chats.OpenPersonalChat(person.EntraId), 201, null)
            : new Target(id, null, 403, "ForbiddenOperationException");
    }

    private static IEnumerable<string> Ids(ConnectorCall call) =>
        (call.Body!["members"] as JsonArray ?? []).Select(m => m.Member("id").AsText()).OfType<string>();

    private sealed record Entry(string Id, int Status, string? Error);

    private sealed record Target(string Id, Conversation? Conversation, int Status, string? Error);
}
