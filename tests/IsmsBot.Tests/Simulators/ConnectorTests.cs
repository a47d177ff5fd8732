using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Tests.Simulators;

public sealed class ConnectorTests
{
    [Fact]
    public async Task A_personal_chat_has_the_same_id_every_time()
    {
        await using var t = await TeamsInATest.StartAsync(o => o with { InstalledForEverybody = true });
        var byEntraId = await CreateAsync(t, t.Ingrid.Person.EntraId.ToString());
        var byMri = await CreateAsync(t, t.Ingrid.Person.Mri);

        Assert.Equal((201, t.Ingrid.PersonalChatId), byEntraId);
        Assert.Equal(byEntraId, byMri);
        Assert.StartsWith("a:1", t.Ingrid.PersonalChatId, StringComparison.Ordinal);
        Assert.NotEqual(t.Sven.PersonalChatId, t.Ingrid.PersonalChatId);
    }

    [Fact]
    public async Task A_new_thread_tells_thread_and_message_and_can_be_replied_to()
    {
        await using var t = await TeamsInATest.StartAsync();
        var channel = TeamsInATest.Team.Channel("ISMS").Id;
        await t.Ingrid.AddBotToAsync(channel, InstallEvents.None);
        var (status, body, _) = await t.Bot.CallAsync(HttpMethod.Post, "v3/conversations", new JsonObject
        {
            ["isGroup"] = true,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = channel } },
            ["activity"] = FakeBot.Text("Seal of today"),
        });

        Assert.Equal(201, status);
        Assert.Equal($"{channel};messageid={body!["activityId"]}", (string?)body["id"]);
        var (replied, id) = await t.Bot.SendAsync((string)body["id"]!, FakeBot.Text("and more"));
        Assert.Equal(201, replied);
        Assert.NotEqual((string?)body["activityId"], id);
        Assert.Single(t.Sven.Messages(channel).Select(m => m.ThreadId).Distinct());
        Assert.Equal(404, (await t.Bot.SendAsync($"{channel};messageid=12", FakeBot.Text("nowhere"))).Status);
    }

    [Fact]
    public async Task Text_and_card_together_are_split_and_answered_without_id()
    {
        await using var t = await TeamsInATest.StartAsync();
        await t.Ingrid.InstallAsync(InstallEvents.None);
        var both = FakeBot.Card(CardsInTests.Approval());
        both["text"] = "Look:";

        Assert.Equal((202, null), await t.Bot.SendAsync(t.Ingrid.PersonalChatId, both));
        Assert.Equal(2, t.Ingrid.Messages().Count);
        Assert.Equal(2, t.Ingrid.Unread());
        t.Ingrid.MarkRead();
        Assert.Equal(0, t.Ingrid.Unread());
    }

    [Fact]
    public async Task Members_come_in_pages_of_at_least_fifty()
    {
        await using var t = await TeamsInATest.StartAsync();
        for (var i = 3; i <= 120; i++)
        {
            t.Teams.Tenant.Add(TeamsInATest.Person(i, $"p{i}", $"Person {i}"));
        }

        await t.Ingrid.AddBotToAsync(TeamsInATest.Team.Id, InstallEvents.None);
        var path = $"v3/conversations/{Uri.EscapeDataString(TeamsInATest.Team.Id)}/pagedmembers?pageSize=10";
        var sizes = new List<int>();
        string? token = null;
        do
        {
            var (_, page, _) = await t.Bot.CallAsync(HttpMethod.Get, token is null ? path : $"{path}&continuationToken={token}");
            sizes.Add(page!["members"]!.AsArray().Count);
            token = (string?)page["continuationToken"];
        }
        while (token is not null);

        Assert.Equal([50, 50, 20], sizes);
        Assert.Equal(400, (await t.Bot.CallAsync(HttpMethod.Get, $"{path}&continuationToken=made-up")).Status);
    }

    [Fact]
    public async Task A_member_is_found_by_every_id_that_Teams_knows()
    {
        await using var t = await TeamsInATest.StartAsync();
        await t.Ingrid.InstallAsync(InstallEvents.None);
        var members = $"v3/conversations/{Uri.EscapeDataString(t.Ingrid.PersonalChatId)}/members/";
        foreach (var id in new[] { t.Ingrid.Person.Mri, t.Ingrid.Person.EntraId.ToString(), t.Ingrid.Person.Upn })
        {
            var (status, member, _) = await t.Bot.CallAsync(HttpMethod.Get, members + Uri.EscapeDataString(id));
            Assert.Equal(200, status);
            Assert.Equal("Ingrid Berg", (string?)member!["name"]);
        }

        Assert.Equal(404, (await t.Bot.CallAsync(HttpMethod.Get, members + Uri.EscapeDataString(t.Sven.Person.Mri))).Status);
    }

    [Fact]
    public async Task A_team_tells_its_channels_with_General_first_and_nameless()
    {
        await using var t = await TeamsInATest.StartAsync();
        var path = $"v3/teams/{Uri.EscapeDataString(TeamsInATest.Team.Id)}";
        Assert.Equal(403, (await t.Bot.CallAsync(HttpMethod.Get, path)).Status);

        await t.Ingrid.AddBotToAsync(TeamsInATest.Team.Id, InstallEvents.None);
        Assert.Equal("ISMS", (string?)(await t.Bot.CallAsync(HttpMethod.Get, path)).Body!["name"]);
        var channels = (await t.Bot.CallAsync(HttpMethod.Get, path + "/conversations")).Body!["conversations"]!.AsArray();
        Assert.Equal([null, "ISMS", "Management"], channels.Select(c => (string?)c!["name"]));
    }

    [Fact]
    public async Task A_batch_counts_what_arrived_and_names_what_did_not()
    {
        await using var t = await TeamsInATest.StartAsync();
        await t.Ingrid.InstallAsync(InstallEvents.None);
        var (status, id, _) = await t.Bot.CallAsync(HttpMethod.Post, "v3/batch/conversation/users/", new JsonObject
        {
            ["members"] = new JsonArray(new JsonObject { ["id"] = t.Ingrid.Person.Mri }, new JsonObject { ["id"] = t.Sven.Person.Mri }),
            ["activity"] = FakeBot.Text("New policy"),
            ["tenantId"] = t.Teams.Tenant.Id.ToString(),
        });

        Assert.Equal(201, status);
        var (_, state, _) = await t.Bot.CallAsync(HttpMethod.Get, $"v3/batch/conversation/{id}");
        Assert.Equal("""{"201":1,"403":1}""", state!["statusMap"]!.ToJsonString());
        var (_, failed, _) = await t.Bot.CallAsync(HttpMethod.Get, $"v3/batch/conversation/failedentries/{id}");
        Assert.Equal(t.Sven.Person.Mri, (string?)failed!["failedEntryResponses"]![0]!["entryId"]);
        Assert.Equal("New policy", t.Ingrid.Messages().Single().Text);
    }

    internal static async Task<(int Status, string? IdOrCode)> CreateAsync(TeamsInATest t, string member)
    {
        var (status, body, _) = await t.Bot.CallAsync(HttpMethod.Post, "v3/conversations", new JsonObject
        {
            ["members"] = new JsonArray(new JsonObject { ["id"] = member }),
            ["tenantId"] = t.Teams.Tenant.Id.ToString(),
        });
        return (status, (string?)body?["id"] ?? (string?)body?["error"]?["code"]);
    }
}
