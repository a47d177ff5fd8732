using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>What people type that is no command, and what they read when the answer is no: there is always a way on.</summary>
public sealed class PlainTalkTests : IAsyncLifetime
{
    private TestBot bot = null!;

    public async Task InitializeAsync() => bot = await TestBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Theory]
    [InlineData("ruben", "RSK-0001", "Ransomware stops the platform")]
    [InlineData("ruben", "please close RSK-0001.", "I did not understand \"please close RSK-0001.\". This is RSK-0001.")]
    [InlineData("petra", "history of RSK-0003", "Storage is left open to the internet")]
    [InlineData("petra", "who approved ISMS-POL-001?", "Marit Oosterveld")]
    [InlineData("sven", "thank you very much", "You are welcome.")]
    [InlineData("sven", "Danke!", "You are welcome.")]
    public async Task A_text_that_names_one_record_shows_it_and_thanks_are_no_riddle(string person, string text, string answer) =>
        Assert.Contains(answer, (await bot.Say(person, text)).Plain(), StringComparison.Ordinal);

    [Theory]
    [InlineData("compare RSK-0001 with RSK-0002")]
    [InlineData("RSK-9999-1-1")]
    [InlineData("section 7")]
    public async Task Nothing_is_opened_by_guessing(string text) =>
        Assert.Contains("I did not understand", (await bot.Say("ruben", text)).Words(), StringComparison.Ordinal);

    [Fact]
    public async Task A_record_that_one_may_not_read_is_refused_and_not_shown() =>
        Assert.True((await bot.Say("sven", "close RSK-0001")).Plain().Says("GEN-01"));

    [Fact]
    public async Task A_no_for_want_of_a_role_names_whom_to_ask_and_asks_nothing_that_has_no_button()
    {
        var no = (await bot.Say("sven", "risk matrix")).Words();

        Assert.Contains("Internal auditor or Top management", no, StringComparison.Ordinal);
        Assert.Contains("Please ask Ana Beltraves, Anselm Vargany or Chiara Montalbetta.", no, StringComparison.Ordinal);
        Assert.DoesNotContain("?", no, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_begins_something_else_reads_that_nothing_of_the_first_was_recorded()
    {
        await bot.Say("ingrid", "new campaign");
        await bot.Say("ingrid", "One message to read");

        var other = await bot.Say("ingrid", "new risk");

        Assert.Contains("I have left \"New campaign\"; nothing of it was recorded.", other.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_German_reads_whole_days_and_no_English_on_an_empty_list()
    {
        await bot.Change(db => db.People.Where(p => p.Id == Cast.Id("ruben")).ExecuteUpdateAsync(s => s.SetProperty(p => p.Locale, "de-DE")));

        var document = await bot.Say("ruben", "dokument ISMS-POL-001");
        Assert.Contains("12\\\\. Oktober 2027", document.Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Es gibt keine.", (await bot.Say("ruben", "meine maßnahmen")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subject_of_help_begins_with_what_can_be_typed_as_it_stands()
    {
        var help = (await bot.Say("sven", "help")).Words();

        Assert.Contains("report something that looks wrong", help, StringComparison.Ordinal);
        Assert.DoesNotContain("EVT-0012", help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_readiness_of_clauses_is_told_in_words_and_not_in_ids_of_tests()
    {
        var ready = (await bot.Say("petra", "are we ready")).Words();

        Assert.Contains("2 tests fail", ready, StringComparison.Ordinal);
        Assert.DoesNotContain("on-time", ready, StringComparison.Ordinal);
    }
}
