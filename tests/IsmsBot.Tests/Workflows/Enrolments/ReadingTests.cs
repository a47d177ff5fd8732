using System.Net;
using System.Security.Cryptography;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Links;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Workflows.Enrolments;

/// <summary>Opening a document is a link of one's own, and the button of its page (AWR-01, docs/decisions/0029).</summary>
public sealed class ReadingTests
{
    private const string Svens = "ENR-0057";

    [Fact]
    public async Task What_only_fetches_the_link_opens_nothing_and_the_button_of_its_page_leads_to_exactly_that_version()
    {
        await using var bot = await TestBot.StartAsync();
        var list = await bot.Say("sven", "my policies");
        var url = list.Link("Read");

        using var head = await Browsing.Follow(url, HttpMethod.Head);
        using var page = await Browsing.Follow(url);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (head.StatusCode, page.StatusCode));
        var html = await page.Content.ReadAsStringAsync();
        Assert.Contains("Information security policy, version 3.0", html, StringComparison.Ordinal);
        Assert.Contains("<button name=\"wish\" value=\"ToOpen\">Open the document</button>", html, StringComparison.Ordinal);
        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
        Assert.Null((await bot.Enrolment(Svens)).OpenedAt);

        using var pressed = await Browsing.Press(url);
        Assert.Equal(HttpStatusCode.SeeOther, pressed.StatusCode);
        using var file = await Browsing.Follow(pressed.Headers.Location!.AbsoluteUri);
        Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        var campaign = await bot.InDb(db => db.Set<Campaign>().SingleAsync(c => c.Id == "CAM-2026-04"));
        Assert.Equal(campaign.ContentSha256, Convert.ToHexStringLower(SHA256.HashData(await file.Content.ReadAsByteArrayAsync())));
        var opened = await bot.Enrolment(Svens);
        Assert.Equal((EnrolmentState.Overdue, "3.0"), (opened.Status, opened.OpenedContent));
        Assert.InRange(opened.OpenedAt!.Value, bot.Now.AddMinutes(-1), bot.Now);
        Assert.Contains(await bot.JournalOf(Svens), j => j is { Action: "open", Channel: Kernel.Journal.Channel.Link, ActorId: "P0057" });

        var card = await bot.Sent("sven", $"opened:{Svens}:3.0");
        Assert.Contains("You opened it on 16 November 2026", card.Words(), StringComparison.Ordinal);
        var done = await bot.ClickForCard("sven", card, Browsing.Accept);
        Assert.Contains("Opened: 16 November 2026", done.Words(), StringComparison.Ordinal);
        using var again = await Browsing.Follow(done.Link("Read it again"));
        Assert.Equal(pressed.Headers.Location, again.Headers.Location);
    }

    [Fact]
    public async Task Twenty_presses_at_once_open_it_once_and_bring_one_card()
    {
        await using var bot = await TestBot.StartAsync();
        var url = (await bot.Say("sven", "my policies")).Link("Read");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Browsing.Press(url)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        await bot.Tick();
        Assert.Single(bot.Inbox("sven"), m => m.HasButton(Browsing.Accept));
    }

    [Theory]
    [InlineData("for=P0057", "for=P0058")]
    [InlineData("of=ENR-0057", "of=ENR-0072")]
    [InlineData("content=3.0", "content=2.0")]
    [InlineData("until=", "until=9")]
    [InlineData("sign=", "sign=A")]
    [InlineData("&sign=", "&other=")]
    [InlineData("what=policy", "what=document")]
    public async Task A_link_that_somebody_has_changed_opens_nothing(string part, string other)
    {
        await using var bot = await TestBot.StartAsync();
        var url = (await bot.Say("sven", "my policies")).Link("Read").Replace(part, other, StringComparison.Ordinal);

        using var answer = await Browsing.Press(url);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("my policies", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await bot.InDb(db => db.Set<Enrolment>().CountAsync(e => e.Status == EnrolmentState.Opened)));
    }

    [Fact]
    public async Task A_link_is_over_after_a_day_and_its_page_sends_the_card_with_a_new_one_once()
    {
        await using var bot = await TestBot.StartAsync();
        var url = (await bot.Say("sven", "my policies")).Link("Read");
        await bot.MoveBy(TimeSpan.FromHours(26));

        using var page = await Browsing.Follow(url);
        Assert.Equal(HttpStatusCode.Gone, page.StatusCode);
        Assert.Contains("Press Read again in our chat", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var pressed = await Browsing.Press(url);
        Assert.Equal(HttpStatusCode.Gone, pressed.StatusCode);
        Assert.Null((await bot.Enrolment(Svens)).OpenedAt);

        using var first = await Browsing.Press(url, "ToGetItsCard");
        using var second = await Browsing.Press(url, "ToGetItsCard");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        await bot.Tick();
        var card = Assert.Single(bot.Inbox("sven"), m => m.Words().Contains("Please read and accept", StringComparison.Ordinal));
        Assert.True((await bot.Read("sven", card)).HasButton(Browsing.Accept));
    }

    [Fact]
    public async Task A_button_in_the_chat_opens_no_document()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await bot.PolicyCard("sven");

        var answer = await bot.As("sven").ActAsync(
            card, new() { ["type"] = "Action.Execute", ["verb"] = "enrolments/open-content" }, new() { ["record"] = Svens, ["content"] = "3.0" });

        Assert.Contains("Press Read", answer.Words(), StringComparison.Ordinal);
        Assert.False((card with { Card = answer.Card }).HasButton(Browsing.Accept));
        Assert.Null((await bot.Enrolment(Svens)).OpenedAt);
    }

    [Fact]
    public async Task Another_version_has_to_be_opened_too()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await bot.ReadPolicy("sven");
        await bot.Change(async db => (await db.Set<Enrolment>().SingleAsync(e => e.Id == Svens)).OpenedContent = "2.9");

        var answer = await bot.ClickForCard("sven", card, Browsing.Accept);

        Assert.Contains("Please open Information security policy first", answer.Words(), StringComparison.Ordinal);
        Assert.False(answer.HasButton(Browsing.Accept));
        Assert.Equal(0, await bot.Acknowledgements("sven"));
    }

    [Fact]
    public async Task A_file_that_is_not_there_was_not_opened()
    {
        await using var bot = await TestBot.StartAsync();
        var url = (await bot.Say("sven", "my policies")).Link("Read");
        Assert.True(await bot.Documents.DisposeOfAsync("ISMS-POL-001", "3.0", CancellationToken.None));

        using var answer = await Browsing.Press(url);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null((await bot.Enrolment(Svens)).OpenedAt);
    }

    [Fact]
    public async Task A_card_that_is_decided_keeps_no_button_wherever_it_lies()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Entra.AwayAsync("P0139", null, CancellationToken.None);
        await bot.Change(async db => (await db.Set<Enrolment>().SingleAsync(e => e.PersonId == "P0139")).DeferredUntil = new DateOnly(2026, 11, 16));
        await bot.Tick();
        var delivered = bot.Inbox("P0139").Last(m => m.HasButton("Read"));

        await bot.ClickForCard("P0139", await bot.Read("P0139", delivered), Browsing.Accept);
        await bot.Tick();

        Assert.All(bot.Inbox("P0139"), m => Assert.False(m.HasButton(Browsing.Accept) || m.HasButton("Read")));
        Assert.Contains("Done on", bot.As("P0139").Look(delivered)!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Every_process_on_one_database_signs_with_the_same_key(string database)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, database);
        var databases = bot.Services.GetRequiredService<IDbContextFactory<IsmsDb>>();

        var keys = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => new SharedKeys(databases).GetAsync("a purpose of this test", CancellationToken.None).AsTask()));

        Assert.Equal(32, keys[0].Length);
        Assert.All(keys, key => Assert.Equal(keys[0], key));
    }

    [Fact]
    public async Task The_page_speaks_the_language_of_its_person()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(db => db.People.Where(p => p.Id == "P0057").ExecuteUpdateAsync(s => s.SetProperty(p => p.Locale, "de-DE")));

        using var page = await Browsing.Follow((await bot.Say("sven", "meine richtlinien")).Link("Lesen"));

        Assert.Contains("Dokument öffnen", WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }
}
