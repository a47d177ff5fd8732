using IsmsBot.Catalog;
using IsmsBot.Kernel.Chat;

namespace IsmsBot.Tests.Chat;

/// <summary>Texts that are no command: the person gets three that are near.</summary>
public sealed class Nearest_commands
{
    private static readonly PhraseBook book = new(ChatCommands.All.Select(PhraseEntry.Of));
    private static readonly PhraseContext context = new(new DateOnly(2026, 11, 24), "en");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!?")]
    [InlineData("asdf qwer")]
    [InlineData("what is the weather")]
    [InlineData("please")]
    [InlineData("risk RSK-7x")]
    [InlineData("risk XYZ-0001")]
    [InlineData("my tasks are too many")]
    [InlineData("show nothing at all")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("' or 1=1 --")]
    public void What_is_no_command_gets_three_that_are_near(string text) =>
        Assert.Equal(3, Assert.IsType<NoMatch>(book.Match(text, context)).Nearest.Distinct().Count());

    [Theory]
    [InlineData("how do I report a phishing mail", "event")]
    [InlineData("list all my tasks of today", "tasks")]
    [InlineData("propose an improvment for the office", "idea")]
    [InlineData("wie melde ich einen vorfall", "event")]
    [InlineData("which policies do I have to read", "ack")]
    public void The_nearest_commands_hold_the_one_that_was_meant(string text, string key) =>
        Assert.Contains(key, Assert.IsType<NoMatch>(book.Match(text, context)).Nearest);

    [Fact]
    public void Commands_a_person_may_not_use_are_understood_but_not_offered()
    {
        var staff = context with { MayUse = key => key is "tasks" or "event" or "idea" or "help" };
        Assert.Equal("audit", Assert.IsType<PhraseMatch>(book.Match("plan audit", staff)).Key);
        var nearest = Assert.IsType<NoMatch>(book.Match("plan me some nice audits", staff)).Nearest;
        Assert.Equal(3, nearest.Count);
        Assert.All(nearest, key => Assert.True(staff.MayUse!(key)));
    }
}
