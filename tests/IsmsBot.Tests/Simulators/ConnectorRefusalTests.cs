using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Tests.Simulators;

public sealed class ConnectorRefusalTests
{
    public static TheoryData<string, int, string> BadActivities => new()
    {
        { """{"type":"message"}""", 400, "BadSyntax" },
        { """{"type":"event","text":"x"}""", 400, "BadArgument" },
        { """{"text":"x"}""", 400, "BadArgument" },
        { """{"type":"message","attachments":[{"content":{}}]}""", 400, "BadSyntax" },
        { """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive"}]}""", 400, "BadArgument" },
        {
            """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.6"}}]}""",
            400,
            "BadArgument"
        },
        { """[1]""", 400, "BadSyntax" },
    };

    [Theory]
    [MemberData(nameof(BadActivities))]
    public async Task A_malformed_activity_is_refused(string activity, int status, string code)
    {
        await using var t = await TeamsInATest.StartAsync();
        await t.Ingrid.InstallAsync(InstallEvents.None);
        var path = $"v3/conversations/{Uri.EscapeDataString(t.Ingrid.PersonalChatId)}/activities";
        var (got, body, _) = await t.Bot.CallAsync(HttpMethod.Post, path, JsonNode.Parse(activity));
        Assert.Equal((status, code), (got, (string?)body!["error"]!["code"]));
    }

    [Fact]
    public async Task More_than_28_KB_is_too_much()
    {
        await using var t = await TeamsInATest.StartAsync();
        await t.Ingrid.InstallAsync(InstallEvents.None);
        Assert.Equal(201, (await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Text(new string('a', 28_000)))).Status);
        Assert.Equal(413, (await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Text(new string('a', 28_672)))).Status);
    }

    [Fact]
    public async Task A_person_without_the_app_cannot_be_written_to()
    {
        await using var t = await TeamsInATest.StartAsync();
        Assert.Equal((403, "ForbiddenOperationException"), await ConnectorTests.CreateAsync(t, t.Ingrid.Person.EntraId.ToString()));
        Assert.Equal((403, "ForbiddenOperationException"), await ConnectorTests.CreateAsync(t, "99999999-0000-4000-8000-000000000000"));
        Assert.Equal((400, "BadArgument"), await ConnectorTests.CreateAsync(t, t.Ingrid.Person.Upn));
        Assert.Equal(404, (await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Text("x"))).Status);

        await t.Ingrid.InstallAsync(InstallEvents.None);
        t.Ingrid.Block();
        Assert.Equal("ConversationBlockedByUser", await RefusalAsync(t));
        await t.Ingrid.UninstallAsync();
        Assert.Equal("BotNotInConversationRoster", await RefusalAsync(t));
        await t.Ingrid.InstallAsync();
        t.Teams.ForgetPersonalChat(t.Ingrid.Person.EntraId);
        Assert.Equal("ConversationNotFound", await RefusalAsync(t));
        Assert.Equal(201, (await ConnectorTests.CreateAsync(t, t.Ingrid.Person.Mri)).Status);
    }

    [Fact]
    public async Task A_person_who_has_left_is_refused_in_the_other_shape()
    {
        await using var t = await TeamsInATest.StartAsync();
        await t.Ingrid.InstallAsync(InstallEvents.None);
        var chat = t.Ingrid.PersonalChatId;
        t.Teams.Tenant.Remove(t.Ingrid.Person.EntraId);
        var (status, body, _) =
            await t.Bot.CallAsync(HttpMethod.Post, $"v3/conversations/{Uri.EscapeDataString(chat)}/activities", FakeBot.Text("x"));
        Assert.Equal(403, status);
        Assert.Equal(209, (int)body!["errorCode"]!);
        Assert.Equal("MessageWritesBlocked", (string?)JsonNode.Parse((string)body["message"]!)!["subCode"]);
    }

    [Fact]
    public async Task A_message_that_is_gone_cannot_be_updated_and_one_of_a_person_never()
    {
        await using var t = await TeamsInATest.StartAsync();
        await t.Ingrid.InstallAsync(InstallEvents.None);
        var (_, id) = await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Text("x"));
        await t.Ingrid.SayAsync("mine");
        var messages = $"v3/conversations/{Uri.EscapeDataString(t.Ingrid.PersonalChatId)}/activities/";

        Assert.Equal(403, (await t.Bot.CallAsync(HttpMethod.Put, messages + t.Ingrid.Messages()[^1].Id, FakeBot.Text("y"))).Status);
        Assert.Equal(200, (await t.Bot.CallAsync(HttpMethod.Put, messages + id, FakeBot.Text("y"))).Status);
        Assert.Equal(200, (await t.Bot.CallAsync(HttpMethod.Delete, messages + id)).Status);
        Assert.Equal(404, (await t.Bot.CallAsync(HttpMethod.Put, messages + id, FakeBot.Text("z"))).Status);
        Assert.Equal(404, (await t.Bot.CallAsync(HttpMethod.Delete, messages + "12")).Status);
    }

    private static async Task<string?> RefusalAsync(TeamsInATest t)
    {
        var path = $"v3/conversations/{Uri.EscapeDataString(t.Ingrid.PersonalChatId)}/activities";
        return (string?)(await t.Bot.CallAsync(HttpMethod.Post, path, FakeBot.Text("x"))).Body!["error"]!["code"];
    }
}
