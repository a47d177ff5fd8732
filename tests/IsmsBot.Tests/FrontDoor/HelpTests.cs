using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>Help shows subjects, a subject opens on the same card, and everything a person may ask for is there.</summary>
public sealed class HelpTests
{
    [Fact]
    public async Task Help_begins_with_what_waits_and_opens_a_subject_on_the_same_card_and_comes_back()
    {
        await using var bot = await TestBot.StartAsync();
        var help = await bot.Say("sven", "help");
        Assert.Equal("What waits for you", Help.Rows(help)[0].Title);

        var subject = await Help.OpenAsync(bot, "sven", help, "Documents");
        Assert.Contains("What I can do for you", subject.Words(), StringComparison.Ordinal);
        Assert.Contains(Help.Rows(subject), row => row.Title == "documents");

        Assert.Equal(help.Words(), (await bot.ClickForCard("sven", subject, "All subjects")).Words());
    }

    [Theory]
    [InlineData("sven")]
    [InlineData("ingrid")]
    [InlineData("marit")]
    [InlineData("petra")]
    public async Task Each_command_that_a_person_may_use_stands_in_one_subject_and_no_other_command_does(string name)
    {
        await using var bot = await TestBot.StartAsync();
        var person = await bot.InDb(db => db.People.SingleAsync(p => p.Id == Cast.Id(name)));
        var language = Language.For(person.Locale);

        var shown = new List<string>();
        await foreach (var page in Help.PagesAsync(bot, name))
        {
            Assert.InRange(Help.Rows(page).Count, 1, 10);
            shown.AddRange(Help.Rows(page).Select(row => row.Title));
        }

        Assert.Equal(
            CommandBook.Commands.Where(command => person.Scope(command.Permission) is not null).Select(command => command.Example(language))
                .Order(StringComparer.Ordinal),
            shown.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(shown, phrase => phrase.Contains('{', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sven")]
    [InlineData("ingrid")]
    [InlineData("marit")]
    [InlineData("elin")]
    public async Task Nobody_is_refused_what_a_button_of_help_offers(string name)
    {
        await using var bot = await TestBot.StartAsync();
        var pages = new List<ChatMessage>();
        await foreach (var page in Help.PagesAsync(bot, name))
        {
            pages.Add(page);
        }

        var id = Cast.Id(name);
        var refused = new List<string>();
        var rows = pages.SelectMany(page => Help.Rows(page).Where(row => row.Open is not null).Select(row => (page, row))).ToList();
        foreach (var (page, row) in rows)
        {
            var answer = await bot.As(name).ActAsync(page, row.Open!, row.Open!["data"]!.DeepClone().AsObject());
            Assert.True(answer.Outcome is ClickOutcome.Card or ClickOutcome.Message, $"{row.Title}: {answer.Outcome} {answer.Text}");
            if (await bot.InDb(db => db.Journal.CountAsync(j => j.RecordId == id && j.Action.StartsWith("refused"))) > refused.Count)
            {
                refused.Add($"{row.Title}: {answer.Words()}");
            }
        }

        Assert.True(rows.Count > 5);
        Assert.Empty(refused);
    }

    [Fact]
    public async Task A_subject_with_more_than_ten_commands_goes_on_with_More_and_Back_and_shows_ids_as_people_write_them()
    {
        await using var bot = await TestBot.StartAsync();
        var first = await Help.OpenAsync(bot, "ingrid", await bot.Say("ingrid", "help"), "Risks");
        Assert.Equal(10, Help.Rows(first).Count);
        Assert.Contains("1 to 10 of ", first.Words(), StringComparison.Ordinal);
        Assert.False(first.HasButton("Back"));

        var second = first with { Card = (await bot.ClickForCard("ingrid", first, "More")).Card };
        Assert.Empty(Help.Rows(first).Select(row => row.Title).Intersect(Help.Rows(second).Select(row => row.Title)));
        var awareness = await Help.OpenAsync(bot, "ingrid", await bot.Say("ingrid", "help"), "Awareness");
        Assert.Contains("campaign CAM-0012", awareness.Words(), StringComparison.Ordinal);
        Assert.Equal(first.Words(), (await bot.ClickForCard("ingrid", second, "Back")).Words());
    }
}
