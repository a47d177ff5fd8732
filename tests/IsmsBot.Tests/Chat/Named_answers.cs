using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Chat;

/// <summary>Interviews take people and records by their names; nobody types or reads "P0043".</summary>
public class Named_answers
{
    private const string Camila = "P0103";

    private static async Task<ChatMessage> AskedWhoAnswersForIt(TestBot bot)
    {
        var last = await bot.Say("ingrid", "new campaign");
        foreach (var answer in new[] { "One message to read", "Mind the door", "Door", "A procedure", "All staff", "skip", "today", "5", "100" })
        {
            last = await bot.Say("ingrid", answer);
        }

        Assert.Contains("Who answers for it?", last.Words(), StringComparison.Ordinal);
        return last;
    }

    private static async Task<ChatMessage> AskedWhatItTouches(TestBot bot)
    {
        var last = await bot.Say("sven", "new risk");
        foreach (var answer in new[] { "the power fails for a day", "skip", "skip" })
        {
            last = await bot.Say("sven", answer);
        }

        Assert.Contains("What does it touch?", last.Words(), StringComparison.Ordinal);
        return last;
    }

    private static Task<string?> OwnerOfTheCampaign(TestBot bot) =>
        bot.InDb(db => db.Set<Campaign>().Where(c => c.Id == "CAM-2026-06").Select(c => c.OwnerId).SingleAsync());

    private static async Task<List<string>> AssetsOfTheRisk(TestBot bot) => (await bot.Risk("RSK-0031")).AssetIds;

    private static Task<string> TitleOf(TestBot bot, string asset) =>
        bot.InDb(db => db.Set<Asset>().Where(a => a.Id == asset).Select(a => a.Title).SingleAsync());

    [Theory]
    [InlineData("Camila Haakonsen")]
    [InlineData("camila haak")]
    [InlineData("Haakonsen, Camila")]
    [InlineData("@Camila Haakonsen")]
    [InlineData("CAMILA.HAAKONSEN@brackwater.example")]
    public async Task A_person_is_found_as_people_name_them(string typed)
    {
        await using var bot = await TestBot.StartAsync();
        await AskedWhoAnswersForIt(bot);

        await bot.Say("ingrid", typed);

        Assert.Equal(Camila, await OwnerOfTheCampaign(bot));
    }

    [Fact]
    public async Task The_card_takes_who_is_picked_and_who_is_typed_below()
    {
        await using var bot = await TestBot.StartAsync();
        var question = await AskedWhoAnswersForIt(bot);
        var unknown = await bot.ClickForCard("ingrid", question, "Next", ("valueTyped", "Kamilla Hakonsen"));

        Assert.Contains("I know nobody called \"Kamilla Hakonsen\". Did you mean Camila Haakonsen?", unknown.Words(), StringComparison.Ordinal);
        Assert.Contains("<Kamilla Hakonsen>", unknown.Words(), StringComparison.Ordinal);
        var entraId = await bot.InDb(db => db.People.Where(p => p.Id == Camila).Select(p => p.EntraId).SingleAsync());
        await bot.ClickForCard("ingrid", unknown, "Next", ("value", entraId));
        Assert.Equal(Camila, await OwnerOfTheCampaign(bot));
    }

    [Fact]
    public async Task A_name_that_several_have_is_asked_back_with_a_button_for_each()
    {
        await using var bot = await TestBot.StartAsync();
        await AskedWhoAnswersForIt(bot);

        var asked = await bot.Say("ingrid", "Haakonsen");

        Assert.Contains("Several people are called \"Haakonsen\". Whom do you mean?", asked.Words(), StringComparison.Ordinal);
        Assert.All(["Malik", "Tiago", "Camila", "Sofia"], name => Assert.Contains($"{name} Haakonsen", asked.Words(), StringComparison.Ordinal));
        Assert.DoesNotContain("P0", asked.Words(), StringComparison.Ordinal);
        await bot.As("ingrid").ClickAsync(asked, "Choose", which: 0);
        Assert.Equal(Camila, await OwnerOfTheCampaign(bot));
    }

    [Fact]
    public async Task A_whole_name_is_not_asked_about_longer_ones()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(async db => (await db.People.SingleAsync(p => p.Id == "P0057")).Name = "Sven Haak");
        await AskedWhoAnswersForIt(bot);

        await bot.Say("ingrid", "Haak");

        Assert.Equal("P0057", await OwnerOfTheCampaign(bot));
    }

    [Theory]
    [InlineData("Östberg")]
    [InlineData("ÖSTBERG")]
    [InlineData("oestberg")]
    public async Task Accents_are_as_people_type_them(string typed)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(async db => (await db.People.SingleAsync(p => p.Id == "P0057")).Name = "Sven Östberg");
        await AskedWhoAnswersForIt(bot);

        await bot.Say("ingrid", typed);

        Assert.Equal("P0057", await OwnerOfTheCampaign(bot));
    }

    [Theory]
    [InlineData("AST-0010")]
    [InlineData("ast 10")]
    [InlineData("10")]
    [InlineData("laptops")]
    [InlineData("the staff laptop")]
    [InlineData("Staff laptops")]
    public async Task A_record_is_found_by_its_number_or_words_of_its_title(string typed)
    {
        await using var bot = await TestBot.StartAsync();
        await AskedWhatItTouches(bot);

        await bot.Say("sven", typed);

        Assert.Equal(["AST-0010"], await AssetsOfTheRisk(bot));
    }

    [Fact]
    public async Task A_title_that_several_fit_is_asked_back_with_a_button_for_each()
    {
        await using var bot = await TestBot.StartAsync();
        await AskedWhatItTouches(bot);

        var asked = await bot.Say("sven", "office");

        Assert.Contains("\"office\" fits several of the assets. Which do you mean?", asked.Words(), StringComparison.Ordinal);
        Assert.Contains("Porto office", asked.Words(), StringComparison.Ordinal);
        await bot.As("sven").ClickAsync(asked, "Choose", which: 1);
        var asset = Assert.Single(await AssetsOfTheRisk(bot));
        Assert.Contains("ffice", await TitleOf(bot, asset), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_title_is_refused_with_the_nearest_and_kept()
    {
        await using var bot = await TestBot.StartAsync();
        await AskedWhatItTouches(bot);

        var asked = await bot.Say("sven", "staf labtops");

        Assert.Contains("I find \"staf labtops\" nowhere among the assets. Did you mean \"Staff laptops\"?", asked.Words(), StringComparison.Ordinal);
        Assert.Contains("<staf labtops>", asked.Words(), StringComparison.Ordinal);
        await bot.As("sven").ClickAsync(asked, "Choose", which: 0);
        Assert.Equal(["AST-0010"], await AssetsOfTheRisk(bot));
    }

    [Fact]
    public async Task An_answer_that_was_given_is_shown_by_its_name()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Say("ingrid", "new campaign");
        await bot.Say("ingrid", "Policy to read and accept");
        await bot.Say("ingrid", "acceptable use");

        var back = await bot.Say("ingrid", "back");

        Assert.Contains("Which document?", back.Words(), StringComparison.Ordinal);
        Assert.Contains("\"value\":\"DOC-POL-002\"", back.Card!.ToJsonString(), StringComparison.Ordinal);
    }
}
