using IsmsBot.Catalog;
using IsmsBot.Kernel.Readiness;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Versions;
using IsmsBot.Workflows.Versions;
using static IsmsBot.Tests.Workflows.Versions.DocumentDesk;

namespace IsmsBot.Tests.Workflows.Documents;

/// <summary>Reviewers comment, owners review every year, and what waits too long is told (7.5.2).</summary>
public abstract class ReviewTests(Store store)
{
    private static Task<ClauseState> State(TestBot bot, string clause) =>
        bot.InDb(db => ClauseState.OfAsync(Clauses.Get(clause), db, DateOnly.FromDateTime(bot.Now.UtcDateTime), CancellationToken.None));

    [Fact]
    public async Task S40_Skipped_review_does_not_count()
    {
        await using var bot = await TestBot.StartAsync(store, Databases.Under(store));
        Assert.Equal(ClauseStatus.Partly, (await State(bot, "documentation-creating")).Status);
        var refused = await bot.Say("devon", "no time extend ISMS-POL-004");
        Assert.Contains("A skipped review does not count.", refused.Words(), StringComparison.Ordinal);

        var noted = await bot.ClickForCard("devon", refused, "Still right");
        Assert.Contains("I have asked Chiara Montalbetta to confirm it too.", noted.Words(), StringComparison.Ordinal);
        await bot.Tick();
        await bot.ClickForCard("chiara", bot.Last("chiara", "Still right"), "Still right");

        Assert.Equal(new DateOnly(2027, 11, 16), (await bot.Document("ISMS-POL-004")).NextReviewAt);
        Assert.Equal(ClauseStatus.Conforming, (await State(bot, "documentation-creating")).Status);
    }

    [Fact]
    public async Task The_clauses_of_documented_information_stand_as_the_sample_company_has_them()
    {
        await using var bot = await TestBot.StartAsync(store);

        Assert.Equal(ClauseStatus.Conforming, (await State(bot, "documentation-general")).Status);
        Assert.Equal(ClauseStatus.Conforming, (await State(bot, "documentation-control")).Status);
        var creating = await State(bot, "documentation-creating");
        Assert.Equal(["documentation-creating.reviewed"], creating.Tests.Where(t => !t.Good).Select(t => t.Check.Id));
        Assert.Equal(["DOC-POL-004"], creating.Tests.Single(t => t.Check.Id == "documentation-creating.reviewed").Answer.Records);
    }

    [Fact]
    public async Task Reviewers_comment_and_the_owner_passes_it_on_or_returns_it()
    {
        await using var bot = await TestBot.StartAsync(store);
        var draft = await bot.Draft("ingrid", Policy, "4.0");
        var sent = await bot.Submit("ingrid", draft, [("reviewers", "P0009"), .. WholePolicy]);
        Assert.Contains("I have asked Milou", sent.Words(), StringComparison.Ordinal);
        var early = await bot.Act("devon", "versions/pass-review", ("record", "DOV-POL-001-4.0"),
            ("version", $"{(await bot.Version(Policy, "4.0")).Version}"));
        Assert.Contains("I still need: the comments of Milou", early.Words(), StringComparison.Ordinal);
        await bot.Tick();

        var asked = bot.Last("milou", "No objections");
        var commented = await bot.ClickForCard("milou", asked, "Send the comment", ("comment", "Please name phones too."));
        Assert.Contains("Milou Tersteeg: Please name phones too.", commented.Words(), StringComparison.Ordinal);
        await bot.Tick();
        var review = bot.Last("devon", "Pass on to approval");
        Assert.Contains("Please name phones too.", review.Words(), StringComparison.Ordinal);
        Assert.Contains(
            "10 characters or more", (await bot.Click("devon", review, "Return it", ("reason", "phones"))).Words(), StringComparison.Ordinal);
        await bot.ClickForCard("devon", review, "Return it", ("reason", "Phones are missing, see the comment."));
        await bot.Tick();
        Assert.Contains("Phones are missing", bot.Inbox("ingrid")[^1].Words(), StringComparison.Ordinal);

        var again = await bot.Submit("ingrid", await bot.Say("ingrid", $"revise {Policy}"), WholePolicy);
        Assert.Contains("I have asked Devon Achterberg to look at it.", again.Words(), StringComparison.Ordinal);
        await bot.Tick();
        var passed = await bot.ClickForCard("devon", bot.Last("devon", "Pass on to approval"), "Pass on to approval");
        Assert.Contains("I have asked Marit Oosterveld to approve it.", passed.Words(), StringComparison.Ordinal);
        Assert.Equal((VersionState.InApproval, 2), ((await bot.Version(Policy, "4.0")).Status, (await bot.Version(Policy, "4.0")).DraftNumber));
    }

    [Fact]
    public async Task An_owner_is_asked_thirty_days_before_the_review_and_reminded_once_a_step()
    {
        await using var bot = await TestBot.StartAsync(store);
        await bot.Change(async db =>
        {
            var document = await db.FindAsync<ControlledDocument>("DOC-PRO-006");
            document!.NextReviewAt = new DateOnly(2026, 12, 17);
        });
        await bot.MoveTo(new DateTimeOffset(2026, 11, 17, 9, 0, 0, TimeSpan.Zero));
        Assert.Single(bot.Inbox("P0014"), m => m.Words().Contains("Is Incident management procedure still right?", StringComparison.Ordinal));

        await bot.MoveTo(new DateTimeOffset(2026, 12, 10, 12, 0, 0, TimeSpan.Zero));
        Assert.Single(bot.Inbox("P0014"), m => m.Words().Contains("Review Incident management procedure", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_approval_that_waits_is_reminded_of_and_told_to_the_ISMS_manager()
    {
        await using var bot = await TestBot.StartAsync(store);

        await bot.MoveTo(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));

        Assert.Contains(bot.Inbox("ana"), m => m.Words().Contains("Approve Secure development procedure 2.1", StringComparison.Ordinal));
        Assert.Contains(bot.Inbox("ingrid"), m => m.Words().Contains("Late: Approve Secure development procedure 2.1", StringComparison.Ordinal));
        Assert.Equal(VersionState.InApproval, (await bot.Version(Procedure, "2.1")).Status);
    }
}

public sealed class ReviewTestsInFolder() : ReviewTests(Store.Folder);

public sealed class ReviewTestsOnSharePoint() : ReviewTests(Store.SharePoint);
