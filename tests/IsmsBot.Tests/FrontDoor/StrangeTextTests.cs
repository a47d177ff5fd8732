using System.Text.Json;
using System.Text.Json.Nodes;
using IsmsBot.Kernel.Acts;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>Text as platforms really send it: with the tag of a quoted message, with signs nobody sees, with letters of several parts.</summary>
public class StrangeTextTests
{
    private const string Quoted = "<quoted messageId=\"1772050244572\"/> ";

    [Theory]
    [InlineData(Quoted + "my tasks")]
    [InlineData("my tasks " + Quoted)]
    [InlineData("<quoted messageId=\"1\">An older message</quoted>my tasks")]
    [InlineData("<blockquote itemscope itemtype=\"http://schema.skype.com/Reply\" itemid=\"1\"><p>old</p></blockquote>my tasks")]
    [InlineData("my\u00A0tasks")]
    [InlineData("1. my tasks")]
    [InlineData("1.my tasks")]
    [InlineData("(2) my tasks")]
    [InlineData("3: my tasks")]
    [InlineData("１．ｍｙ　ｔａｓｋｓ")]
    [InlineData("b) My Tasks!")]
    [InlineData("\u2014 my tasks")]
    [InlineData("- my tasks")]
    [InlineData("\u201Cmy tasks\u201D")]
    [InlineData("my \u200Btasks\u0000")]
    [InlineData("ｍｙ　ｔａｓｋｓ")]
    public async Task A_command_is_understood_whatever_hangs_on_it(string text)
    {
        await using var bot = await TestBot.StartAsync();

        Assert.DoesNotContain("did not understand", (await Send(bot, "ruben", text)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_writes_without_an_account_is_told_so()
    {
        await using var bot = await TestBot.StartAsync();
        var client = bot.As("ruben");
        await client.InstallAsync(InstallEvents.None);
        var message = client.MakeMessage("my tasks");
        message["from"]!.AsObject().Remove("aadObjectId");

        await client.SendAsync(message);

        Assert.Contains("I do not know your account yet", (await client.FromBotAsync()).Words(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task An_answer_is_stored_without_what_hangs_on_it_and_cancel_cancels(string database)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, database);
        await bot.Say("ruben", "new risk");
        await Send(bot, "ruben", Quoted + "A lap\u0000top is\u0007 left in the tram");
        await bot.Say("ruben", "skip");
        await bot.Say("ruben", "skip");
        await bot.Say("ruben", "new risk");
        var cancelled = await Send(bot, "ruben", Quoted + "cancel");

        Assert.Equal(1, await bot.InDb(db => db.Set<Risk>().CountAsync(r => r.Title == "A laptop is left in the tram")));
        Assert.Contains("Cancelled", cancelled.Words(), StringComparison.Ordinal);
        await bot.Say("ruben", "export risks");
        await bot.Tick();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_long_text_is_never_cut_through_an_emoji(string database)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, database);
        await bot.Say("ruben", "new risk");
        var answer = string.Empty;
        for (var length = 70; length <= 90; length++)
        {
            answer = (await bot.Say("ruben", new string('x', length) + "😀😀😀 and some more words, enough to be cut")).Words();
            await bot.Say("ruben", "back");
        }

        Assert.DoesNotContain('\uFFFD', answer);
        await bot.Say("ruben", new string('x', 79) + "😀 and some more words");
        await bot.Say("ruben", "skip");
        Assert.Contains("RSK-", (await bot.Say("ruben", "skip")).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(await bot.InDb(db => db.Set<Risk>().Select(r => r.Title).ToListAsync()), title => title.Contains('\uFFFD'));
    }

    [Fact]
    public async Task Signs_that_no_database_takes_are_taken_out_of_cards_too()
    {
        await using var bot = await TestBot.StartAsync();
        var question = await bot.Say("ruben", "new risk");

        var next = await bot.Click("ruben", question, "Next", ("value", "lap\u0000top \u202Eleft\u202C behind"));
        await bot.Say("ruben", "skip");
        await bot.Say("ruben", "skip");

        Assert.Equal(ClickOutcome.Card, next.Outcome);
        Assert.Equal(1, await bot.InDb(db => db.Set<Risk>().CountAsync(r => r.Title == "laptop left behind")));
    }

    [Theory]
    [InlineData("""{"value":"A door \uD83Dis\uDE00 open \uD83D\uDE00"}""", "A door is open 😀")]
    [InlineData("""{"value":"C:\\uD83D is a path"}""", "C:\\uD83D is a path")]
    [InlineData("""{"value":"\u0000\u202Enothing\uDC00"}""", "nothing")]
    public void Half_a_letter_in_a_card_is_left_out(string sent, string kept) =>
        Assert.Equal(kept, IncomingData.Cleaned(JsonElement.Parse(sent)).GetProperty("value").GetString());

    [Theory]
    [InlineData("<at>R&D Bot</at> my tasks", "R&D Bot", null)]
    [InlineData("<at>R&amp;D Bot</at> my tasks", "R&D Bot", null)]
    [InlineData("<at>R&amp;D Bot</at> my tasks", "R&D Bot", "<at>R&D Bot</at>")]
    public async Task A_mention_of_the_bot_is_no_part_of_the_command_however_its_name_is_written(string text, string name, string? mention)
    {
        await using var bot = await TestBot.StartAsync();
        var message = bot.As("ruben").MakeMessage(text);
        var entity = new JsonObject
        {
            ["type"] = "mention",
            ["mentioned"] = new JsonObject { ["id"] = message["recipient"]!["id"]!.DeepClone(), ["name"] = name },
        };
        if (mention is not null)
        {
            entity["text"] = mention;
        }

        message["entities"] = new JsonArray(entity);
        Assert.DoesNotContain("did not understand", (await Send(bot, "ruben", message)).Words(), StringComparison.Ordinal);
    }

    private static Task<ChatMessage> Send(TestBot bot, string person, string text) => Send(bot, person, bot.As(person).MakeMessage(text));

    private static async Task<ChatMessage> Send(TestBot bot, string person, JsonObject message)
    {
        var before = bot.Inbox(person) is [.., var last] ? last.Id : null;
        Assert.Equal(200, (await bot.As(person).SendAsync(message)).Status);
        return await bot.As(person).FromBotAsync(afterId: before);
    }
}
