using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Tests.Simulators;

public sealed class RestartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("teams-").FullName;

    [Fact]
    public async Task Chats_views_and_key_are_kept_between_starts()
    {
        string keyBefore;
        await using (var t = await StartAsync())
        {
            await t.Ingrid.InstallAsync();
            await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Card(CardsInTests.Approval("Grüße")));
            t.Bot.Answer = _ => (200, CardsInTests.CardAnswer(CardsInTests.Done("ok")));
            await t.Ingrid.ClickAsync(await t.Ingrid.FromBotAsync(), "Later");
            t.Ingrid.MarkRead();
            await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Text("again"));
            keyBefore = t.Teams.Tokens.Keys().ToJsonString();
        }

        await using var later = await StartAsync();
        Assert.Equal(keyBefore, later.Teams.Tokens.Keys().ToJsonString());
        Assert.Equal(Installation.Installed, later.Teams.InstallationOf(later.Ingrid.Person.EntraId));
        Assert.Equal(["ok", null], later.Ingrid.Messages().Select(m => CardsInTests.TextOf(m.Card)));
        Assert.Equal(1, later.Ingrid.Unread());
        Assert.Equal(201, (await later.Bot.SendAsync(later.Ingrid.PersonalChatId, FakeBot.Text("third"))).Status);
        Assert.Equal(3, later.Ingrid.Messages().Count);
    }

    [Fact]
    public async Task A_torn_last_line_is_dropped_and_the_journal_goes_on()
    {
        await using (var t = await StartAsync())
        {
            await t.Ingrid.InstallAsync(InstallEvents.None);
            await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Text("one"));
        }

        await File.AppendAllTextAsync(Journal, """{"kind":"posted","conv""");
        await using (var t = await StartAsync())
        {
            Assert.Equal(["one"], t.Ingrid.Messages().Select(m => m.Text));
            await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Text("two"));
        }

        await using var last = await StartAsync();
        Assert.Equal(["one", "two"], last.Ingrid.Messages().Select(m => m.Text));
    }

    [Fact]
    public async Task A_broken_line_in_the_middle_is_an_error_that_names_it()
    {
        await File.WriteAllTextAsync(Journal, "not json\n{\"kind\":\"opened\",\"person\":\"00000001-0000-0000-8000-000000000001\"}\n");
        var error = await Assert.ThrowsAsync<InvalidDataException>(StartAsync);
        Assert.Contains("Line 1", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Journal => Path.Combine(_folder, "teams-chats.jsonl");

    private Task<TeamsInATest> StartAsync() => TeamsInATest.StartAsync(o => o with { Folder = _folder });
}
