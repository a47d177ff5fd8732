using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>An activity that comes again is answered as before, to whom it was answered before and to nobody else.</summary>
public class RepeatedIdTests
{
    [Fact]
    public async Task A_click_under_an_id_of_somebody_else_gets_no_answer_of_theirs()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Say("sven", "help");
        var click = Click(bot, "sven");

        var first = await bot.As("sven").SendAsync(click.DeepClone().AsObject());
        var again = await bot.As("sven").SendAsync(click.DeepClone().AsObject());
        var other = await bot.As("ruben").SendAsync(From(bot, click, "ruben"));

        Assert.Equal(first.Body!.ToJsonString(), again.Body!.ToJsonString());
        Assert.Equal(200, other.Status);
        Assert.NotEqual(first.Body.ToJsonString(), other.Body!.ToJsonString());
        Assert.Equal(2, await bot.InDb(db => db.ClicksSeen.CountAsync(c => c.ActivityId == "f:the-same")));
    }

    [Fact]
    public async Task A_message_under_an_id_of_somebody_else_is_answered_to_whoever_wrote_it()
    {
        await using var bot = await TestBot.StartAsync();
        var mine = bot.As("sven").MakeMessage("my tasks");

        var first = await bot.As("sven").SendAsync(mine.DeepClone().AsObject());
        var other = await bot.As("ruben").SendAsync(From(bot, mine, "ruben"));

        Assert.Equal((200, 200), (first.Status, other.Status));
        var id = (string)mine["id"]!;
        Assert.Equal(
            new[] { Cast.Id("ruben"), Cast.Id("sven") },
            await bot.InDb(db => db.ClicksSeen.Where(c => c.ActivityId == id).Select(c => c.PersonId).OrderBy(p => p).ToArrayAsync()));
    }

    [Fact]
    public async Task Nobody_is_known_by_an_id_that_the_protocol_does_not_promise()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.As("ingrid").InstallAsync(InstallEvents.None);
        var written = bot.As("ingrid").MakeMessage("my policies");
        var from = written["from"]!.AsObject();
        (from["objectId"], from["aadobjectid"]) = ((string)from["aadObjectId"]!, (string)from["aadObjectId"]!);
        from.Remove("aadObjectId");

        Assert.Equal(200, (await bot.As("ingrid").SendAsync(written)).Status);

        Assert.Contains("I do not know your account yet", (await bot.As("ingrid").FromBotAsync()).Words(), StringComparison.Ordinal);
    }

    private static JsonObject Click(TestBot bot, string person)
    {
        var click = bot.As(person).MakeMessage("");
        (click["type"], click["name"], click["id"]) = ("invoke", "adaptiveCard/action", "f:the-same");
        click["value"] = JsonNode.Parse("""
            {"action":{"type":"Action.Execute","verb":"chat/say-phrase","data":{"phrase":"my tasks"} },"trigger":"manual"}
            """);
        return click;
    }

    /// <summary>The same activity, and another person who sends it.</summary>
    private static JsonObject From(TestBot bot, JsonObject activity, string person)
    {
        var copy = activity.DeepClone().AsObject();
        copy["from"] = bot.As(person).MakeMessage("")["from"]!.DeepClone();
        return copy;
    }
}
