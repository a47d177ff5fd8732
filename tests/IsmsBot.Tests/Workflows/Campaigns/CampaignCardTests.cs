using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Tests.Workflows.Campaigns;

/// <summary>What is asked when a campaign is made, and what its card says of it (7.3).</summary>
public class CampaignCardTests
{
    [Fact]
    public async Task A_choice_of_the_open_question_is_the_answer_also_where_a_command_has_the_same_words()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(db => Task.FromResult(db.Add(new Lesson { Id = "QUIZ-P", Title = "Phishing", Package = "{}", Sha256 = "00" })));

        var next = await Interview(bot, "ingrid", "Short lesson with questions", "Phishing");

        Assert.Contains("What shall it be called?", next.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_says_what_kind_of_campaign_it_is_as_the_question_did()
    {
        await using var bot = await TestBot.StartAsync();

        var card = await Interview(
            bot, "ingrid", "One message to read", "Visitors sign in.", "skip", "A procedure", "Executive, Product Engineering", "skip", "today", "3",
            "95", "skip");

        Assert.Contains("Kind: One message to read", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Message of 16 November 2026", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Executive and Product Engineering", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_approves_a_lesson_opens_it_below_the_buttons()
    {
        await using var bot = await TestBot.StartAsync();

        var card = await bot.Say("ingrid", "campaign CAM-2026-05");

        Assert.True(card.HasButton("What people get"));
        Assert.DoesNotContain("(right)", card.Card!["body"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("(right)", card.Card!.ToJsonString(), StringComparison.Ordinal);
    }

    private static async Task<ChatMessage> Interview(TestBot bot, string person, params string[] answers)
    {
        var last = await bot.Say(person, "new campaign");
        foreach (var answer in answers)
        {
            last = await bot.Say(person, answer);
        }

        return last;
    }
}
