using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Page;
using IsmsBot.Sandbox.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Simulators;

public sealed class PageTests : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });

    [Fact]
    public async Task People_are_found_by_any_word_and_personas_carry_a_hint()
    {
        await using var t = await StartAsync();
        var found = await GetAsync(t, "people?q=oslo%20sven");
        Assert.Equal("Sven Aas", (string?)found["people"]!.AsArray().Single()!["name"]);
        Assert.Equal("ISMS manager", (string?)found["personas"]![0]!["hint"]);
        Assert.Equal("Officer of Ingrid", (string?)found["personas"]![0]!["role"]);
    }

    [Fact]
    public async Task Opening_the_page_as_a_person_installs_the_bot_once()
    {
        await using var t = await StartAsync();
        var chats = (await GetAsync(t, $"chats?as={t.Ingrid.Person.EntraId}"))["chats"]!.AsArray();
        await GetAsync(t, $"chats?as={t.Ingrid.Person.EntraId}");
        Assert.Equal(["personal", "channel", "channel", "channel", "groupChat"], chats.Select(c => (string?)c!["kind"]));
        Assert.Single(t.Bot.Got, g => (string?)g.Activity["type"] == "installationUpdate");
    }

    [Fact]
    public async Task A_person_to_whom_the_bot_wrote_first_still_gets_it_installed_when_they_open_the_page()
    {
        await using var t = await StartAsync(installedForEverybody: true);
        await ConnectorTests.CreateAsync(t, t.Ingrid.Person.EntraId.ToString());
        await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Card(CardsInTests.Done("Approve?")));
        await GetAsync(t, $"chats?as={t.Ingrid.Person.EntraId}");
        Assert.Single(t.Bot.Got, g => (string?)g.Activity["type"] == "installationUpdate");
    }

    [Fact]
    public async Task A_person_writes_gets_a_card_and_clicks_it()
    {
        await using var t = await StartAsync();
        await t.Ingrid.InstallAsync(InstallEvents.None);
        var chat = $"chats/{Uri.EscapeDataString(t.Ingrid.PersonalChatId)}";
        var me = t.Ingrid.Person.EntraId.ToString();
        var said = await PostAsync(t, $"{chat}/messages", new JsonObject { ["as"] = me, ["text"] = "hello" });
        Assert.Equal(200, (int)said["status"]!);
        Assert.Equal("hello", (string?)said["message"]!["text"]);

        t.Bot.Answer = a => (200, (string?)a["type"] == "invoke" ? CardsInTests.CardAnswer(CardsInTests.Done("done")) : null);
        await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Card(CardsInTests.Done("Approve?")));
        Assert.Equal(1, (int)(await GetAsync(t, $"chats?as={me}"))["chats"]![0]!["unread"]!);
        var messages = (await GetAsync(t, $"{chat}/messages?as={me}"))["messages"]!.AsArray();
        Assert.Equal(["person", "bot"], messages.Select(m => (string?)m!["from"]!["kind"]));

        var answer = await PostAsync(t, $"{chat}/messages/{messages[1]!["id"]}/actions", JsonNode.Parse($$$"""
            {"as":"{{{me}}}","action":{"type":"Action.Execute","verb":"risk.approve","data":{"id":"R-17","comment":"fine"} } }
            """)!.AsObject());
        Assert.Equal("card", (string?)answer["kind"]);
        Assert.Equal("fine", (string?)t.Bot.Last("invoke")["value"]!["action"]!["data"]!["comment"]);
        var now = (await GetAsync(t, $"{chat}/messages?as={me}&after={messages[0]!["id"]}"))["messages"]!.AsArray();
        Assert.Equal("done", CardsInTests.TextOf(now.Single()!["card"]!.AsObject()));

        await PostAsync(t, $"{chat}/read", new JsonObject { ["as"] = me });
        Assert.Equal(0, t.Ingrid.Unread());
    }

    [Fact]
    public async Task A_card_that_asks_for_it_is_refreshed_when_it_is_looked_at()
    {
        await using var t = await StartAsync();
        await t.Ingrid.InstallAsync(InstallEvents.None);
        t.Bot.Answer = _ => (200, CardsInTests.CardAnswer(CardsInTests.Done("fresh")));
        var (_, id) = await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Card(CardsInTests.Approval()));
        var chat = Uri.EscapeDataString(t.Ingrid.PersonalChatId);
        await LookAsync();
        await LookAsync();
        await t.Bot.CallAsync(HttpMethod.Put, $"v3/conversations/{chat}/activities/{id}", FakeBot.Card(CardsInTests.Approval()));
        await LookAsync();
        Assert.Equal(2, t.Bot.Got.Count);
        Assert.Equal("automatic", (string?)t.Bot.Last("invoke")["value"]!["trigger"]);

        async Task LookAsync()
        {
            await GetAsync(t, $"chats/{chat}/messages?as=ingrid");
            await t.Teams.WaitUntilAsync(() => CardsInTests.TextOf(t.Ingrid.Messages()[0].Card) == "fresh");
        }
    }

    [Fact]
    public async Task Events_tell_of_the_chats_that_the_person_sees()
    {
        await using var t = await StartAsync();
        await t.Ingrid.InstallAsync(InstallEvents.None);
        await t.Sven.InstallAsync(InstallEvents.None);
        using var stream = new StreamReader(await _http.GetStreamAsync(Address(t, "events?as=ingrid")));
        Assert.StartsWith("retry", await stream.ReadLineAsync(), StringComparison.Ordinal);
        await stream.ReadLineAsync();

        await t.Bot.SendAsync(t.Sven.PersonalChatId, FakeBot.Text("for Sven"));
        await t.Bot.SendAsync(t.Ingrid.PersonalChatId, new JsonObject { ["type"] = "typing" });
        t.Services.GetRequiredService<SandboxEvents>().Clock(new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero));

        Assert.Equal("event: typing", await stream.ReadLineAsync());
        Assert.Equal($$"""data: {"chatId":"{{t.Ingrid.PersonalChatId}}"}""", await stream.ReadLineAsync());
        await stream.ReadLineAsync();
        Assert.Equal("event: clock", await stream.ReadLineAsync());
        Assert.Equal("""data: {"now":"2026-12-01T09:00:00+00:00"}""", await stream.ReadLineAsync());
    }

    [Theory]
    [InlineData("chats?as=nobody", "There is no person nobody; choose one of /sandbox/people.")]
    [InlineData("chats/a:1unknown/messages?as=ingrid", "Ingrid Berg has no conversation a:1unknown; install the bot first.")]
    public async Task A_wrong_request_gets_a_sentence(string path, string sentence)
    {
        await using var t = await StartAsync();
        var response = await _http.GetAsync(Address(t, path));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(sentence, (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]);
    }

    [Fact]
    public async Task Another_site_can_neither_read_nor_post()
    {
        await using var t = await StartAsync();
        using var rebound = new HttpRequestMessage(HttpMethod.Get, Address(t, "people"));
        rebound.Headers.Host = "evil.example";
        Assert.Equal(HttpStatusCode.Forbidden, (await _http.SendAsync(rebound)).StatusCode);
        using var plain = new StringContent("""{"as":"ingrid","text":"x"}""", Encoding.UTF8, "text/plain");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _http.PostAsync(Address(t, "chats/x/messages"), plain)).StatusCode);
    }

    public void Dispose() => _http.Dispose();

    private static Task<TeamsInATest> StartAsync(bool installedForEverybody = false) => TeamsInATest.StartAsync(
        o => o with { InstalledForEverybody = installedForEverybody },
        map: app => app.MapSandboxPage(),
        add: services => services.AddSandboxPage(new SandboxPageOptions
        {
            Personas = [new PagePerson("ingrid", "ISMS manager")],
            RoleOf = person => $"Officer of {person.GivenName}",
        }));

    private static Uri Address(TeamsInATest t, string path) => new(t.Teams.Address, $"/sandbox/{path}");

    private async Task<JsonNode> GetAsync(TeamsInATest t, string path) => JsonNode.Parse(await _http.GetStringAsync(Address(t, path)))!;

    private async Task<JsonNode> PostAsync(TeamsInATest t, string path, JsonObject body)
    {
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        var response = await _http.PostAsync(Address(t, path), content);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }
}
