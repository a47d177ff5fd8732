using IsmsBot.Tests.Support;

namespace IsmsBot.Tests.Workflows.Versions;

/// <summary>A draft starts from what its card says: the text of a version, or the template, and never one in the name of the other.</summary>
public sealed class StartingPointTests
{
    [Fact]
    public async Task A_draft_of_a_version_whose_file_is_in_the_library_holds_its_text()
    {
        await using var bot = await TestBot.StartAsync();

        var form = await bot.Say("devon", $"revise {DocumentDesk.Policy}");
        Assert.Contains("The draft starts from version 3.0, which stays in force", form.Words(), StringComparison.Ordinal);
        await bot.ClickForCard("devon", form, "Open the draft", ("kind", "Major"), ("summary", "Screens are locked."));

        Assert.StartsWith("# Information security policy", await bot.Text(DocumentDesk.Policy, "4.0"), StringComparison.Ordinal);
        Assert.DoesNotContain("Write here:", await bot.Text(DocumentDesk.Policy, "4.0"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_library_does_not_hold_the_file_the_card_says_that_the_template_comes()
    {
        await using var bot = await TestBot.StartAsync();

        var form = await bot.Say("ingrid", "revise ISMS-POL-004");

        Assert.Contains("does not hold the file of version", form.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("starts from version", form.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_went_after_the_card_was_shown_makes_no_empty_draft_in_its_name()
    {
        await using var bot = await TestBot.StartAsync();
        var form = await bot.Say("devon", $"revise {DocumentDesk.Policy}");
        Assert.True(await bot.Documents.DisposeOfAsync(DocumentDesk.Policy, "3.0", CancellationToken.None));

        var refused = await bot.ClickForCard("devon", form, "Open the draft", ("kind", "Major"), ("summary", "Screens are locked."));

        Assert.Contains("the file of version 3.0", refused.Words(), StringComparison.Ordinal);
        Assert.Contains("<Screens are locked.>", refused.Words(), StringComparison.Ordinal);
        Assert.Null(await bot.Stores.Drafts.LookAsync(DocumentDesk.Policy, "4.0", CancellationToken.None));
    }
}
