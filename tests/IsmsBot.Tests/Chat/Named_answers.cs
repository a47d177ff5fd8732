using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
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

    private static async Task<ChatMessage> AskedWhichDocument(TestBot bot)
    {
        await bot.Say("ingrid", "new campaign");
        var last = await bot.Say("ingrid", "Policy to read and accept");
        Assert.Contains("Which document?", last.Words(), StringComparison.Ordinal);
        return last;
    }

    private static Task<string?> OwnerOfTheCampaign(TestBot bot) =>
        bot.InDb(db => db.Set<Campaign>().Where(c => c.Id == "CAM-2026-06").Select(c => c.OwnerId).SingleAsync());

    /// <summary>The document that the interview has kept, as the question shows it when one goes back to it.</summary>
    private static async Task<string> DocumentChosen(TestBot bot) => (await bot.Say("ingrid", "back")).Card!.ToJsonString();

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
    [InlineData("ISMS-POL-002")]
    [InlineData("isms pol 2")]
    [InlineData("acceptable use")]
    [InlineData("the acceptable use rules")]
    [InlineData("Acceptable use rules")]
    public async Task A_record_is_found_by_its_number_or_words_of_its_title(string typed)
    {
        await using var bot = await TestBot.StartAsync();
        await AskedWhichDocument(bot);

        await bot.Say("ingrid", typed);

        Assert.Contains("\"value\":\"DOC-POL-002\"", await DocumentChosen(bot), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_several_fit_is_asked_back_with_a_button_for_each()
    {
        await using var bot = await TestBot.StartAsync();
        await AskedWhichDocument(bot);

        var asked = await bot.Say("ingrid", "policy");

        Assert.Contains("\"policy\" fits several of the", asked.Words(), StringComparison.Ordinal);
        Assert.Contains("Access control policy", asked.Words(), StringComparison.Ordinal);
        var next = await bot.As("ingrid").ClickAsync(asked, "Choose", which: 1);
        Assert.Contains("What shall it be called?", next.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_title_is_refused_with_the_nearest_and_kept()
    {
        await using var bot = await TestBot.StartAsync();
        await AskedWhichDocument(bot);

        var asked = await bot.Say("ingrid", "acceptible use ruels");

        Assert.Contains("Did you mean \"Acceptable use rules\"?", asked.Words(), StringComparison.Ordinal);
        Assert.Contains("<acceptible use ruels>", asked.Words(), StringComparison.Ordinal);
        await bot.As("ingrid").ClickAsync(asked, "Choose", which: 0);
        Assert.Contains("\"value\":\"DOC-POL-002\"", await DocumentChosen(bot), StringComparison.Ordinal);
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
