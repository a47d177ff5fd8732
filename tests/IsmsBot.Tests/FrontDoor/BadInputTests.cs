using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Enrolments;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>Bad input of any kind gets a clear sentence and loses nothing.</summary>
public class BadInputTests
{
    [Theory]
    [InlineData("", HttpStatusCode.BadRequest, "cannot be read")]
    [InlineData("{", HttpStatusCode.BadRequest, "cannot be read")]
    [InlineData("[1,2]", HttpStatusCode.BadRequest, "cannot be read")]
    [InlineData("null", HttpStatusCode.BadRequest, "is null")]
    [InlineData("{\"text\":\"no type\"}", HttpStatusCode.BadRequest, "no type")]
    public async Task Malformed_JSON_is_refused_with_the_place(string body, HttpStatusCode status, string words)
    {
        await using var bot = await TestBot.StartAsync();
        using var client = new HttpMessageInvoker(new SocketsHttpHandler());
        using var request =
            new HttpRequestMessage(HttpMethod.Post, bot.Address + "/api/messages")
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            };

        using var answer = await client.SendAsync(request, CancellationToken.None);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_megabyte_of_text_is_answered_with_its_beginning_quoted()
    {
        await using var bot = await TestBot.StartAsync();

        var answer = await bot.Say("sven", "blub " + new string('x', 1024 * 1024));

        Assert.Contains("I did not understand \"blub xxx", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("…", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_text_is_quoted_harmlessly_with_three_commands_this_person_may_use()
    {
        await using var bot = await TestBot.StartAsync();

        var answer = await bot.Say("olga", "cuverage **now** <at>Marit</at> [x](http://evil)");

        Assert.DoesNotContain("**now**", answer.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("](http", answer.Words(), StringComparison.Ordinal);
        Assert.False(answer.HasButton("Coverage"));
    }

    [Theory]
    [InlineData("awareness/delete-everything", "I do not know this button any more")]
    [InlineData("enrolments/acknowledge", "I cannot find ENR-9999")]
    public async Task A_click_on_nothing_gets_a_sentence(string verb, string words)
    {
        await using var bot = await TestBot.StartAsync();
        var help = await bot.Say("sven", "help");

        var answer = await bot.As("sven")
            .ActAsync(help, new() { ["type"] = "Action.Execute", ["verb"] = verb }, new() { ["record"] = "ENR-9999", ["content"] = "3.0" });

        Assert.Contains(words, answer.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"record\":7}")]
    [InlineData("{\"record\":\"ENR-0057\",\"until\":\"the 31st of never\"}")]
    [InlineData("{\"record\":null}")]
    public async Task A_payload_of_the_wrong_shape_gets_a_sentence_and_changes_nothing(string data)
    {
        await using var bot = await TestBot.StartAsync();
        var help = await bot.Say("ingrid", "help");

        var answer = await bot.As("ingrid").ActAsync(help, new() { ["type"] = "Action.Execute", ["verb"] = "enrolments/defer" },
            JsonNode.Parse(data)!.AsObject());

        Assert.Contains(answer.Outcome, new[] { ClickOutcome.Message, ClickOutcome.Card });
        Assert.NotEmpty(answer.Words());
        Assert.Equal(EnrolmentState.Overdue, (await bot.Enrolment("ENR-0057")).Status);
    }

    [Fact]
    public async Task Every_forged_token_is_refused_without_a_word()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.As("sven").InstallAsync(InstallEvents.None);

        foreach (var defect in Enum.GetValues<TokenDefect>())
        {
            var answer = await bot.As("sven").SendAsync(bot.As("sven").MakeMessage("help"), bot.Teams.Tokens.BadToken(defect, bot.Teams.ServiceUrl));
            Assert.True(answer is { Status: 401 or 403, Body: null }, $"{defect}: {answer.Status}");
        }

        Assert.Empty(bot.Inbox("sven"));
    }

    [Fact]
    public async Task A_stranger_and_a_foreign_tenant_get_nowhere()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.As("sven").InstallAsync(InstallEvents.None);
        var stranger = bot.As("sven").MakeMessage("my policies");
        stranger["from"]!["aadObjectId"] = "00000000-0000-4000-8000-00000000dead";
        var foreign = bot.As("sven").MakeMessage("my policies");
        foreign["channelData"]!["tenant"]!["id"] = "00000000-0000-4000-8000-00000000beef";

        Assert.Equal(200, (await bot.As("sven").SendAsync(stranger)).Status);
        Assert.Contains((await bot.As("sven").SendAsync(foreign)).Status, new[] { 401, 403 });

        var answer = await bot.As("sven").FromBotAsync();
        Assert.Contains("I do not know your account yet", answer.Words(), StringComparison.Ordinal);
    }
}
