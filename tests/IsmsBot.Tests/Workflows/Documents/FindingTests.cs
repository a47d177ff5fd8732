using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Versions;
using IsmsBot.Workflows.Versions;
using static IsmsBot.Tests.Workflows.Versions.DocumentDesk;

namespace IsmsBot.Tests.Workflows.Documents;

/// <summary>People find documents, see versions beside each other, and bring an earlier one back (7.5.3).</summary>
public abstract class FindingTests(Store store)
{
    [Theory]
    [InlineData("sven", "policy on privacy", "Privacy policy")]
    [InlineData("sven", "where is the acceptable use rules", "Acceptable use rules")]
    [InlineData("sven", "document ISMS-POL-007", "Remote working and device rules")]
    [InlineData("petra", "document ISMS-SOA-001", "Statement of Applicability")]
    [InlineData("sven", "where is the procedure", "Documents: procedure")]
    [InlineData("sven", "where is the owl", "I cannot find owl")]
    [InlineData("sven", "documents", "Documents: ")]
    [InlineData("devon", "documents", "review due on 12 October 2026")]
    [InlineData("devon", "document gaps", "38 of 38 documents are published")]
    [InlineData("devon", "my tasks", "Review Supplier security policy")]
    [InlineData("ana", "my tasks", "Approve Secure development procedure 2.1")]
    public async Task A_document_is_found_by_what_people_say(string person, string text, string words)
    {
        await using var bot = await TestBot.StartAsync(store);

        Assert.Contains(words, (await bot.Say(person, text)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_versions_are_compared_paragraph_by_paragraph()
    {
        await using var bot = await TestBot.StartAsync(store);
        var card = await bot.Say("sven", $"document {Policy}");

        var compared = await bot.ClickForCard("sven", card, "Show what changed", ("before", "2.0"), ("after", "3.0"));

        Assert.Contains("from 2.0 to 3.0", compared.Words(), StringComparison.Ordinal);
        Assert.Contains("USB", compared.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_version_comes_back_as_a_new_draft()
    {
        await using var bot = await TestBot.StartAsync(store);
        var card = await bot.Say("devon", $"document {Policy}");
        var form = await bot.ClickForCard("devon", card, "Make it a new draft", ("from", "2.0"));

        await bot.ClickForCard("devon", form, "Open the draft", ("kind", "Major"), ("summary", "Back to the old rules."));

        var version = await bot.Version(Policy, "4.0");
        Assert.Equal((VersionState.Draft, "2.0"), (version.Status, version.BasedOn));
        Assert.Equal(IsmsBot.Sandbox.Policies.SamplePolicies.Get(Policy, "2.0").Text, await bot.Text(Policy, "4.0"));
    }

    [Fact]
    public async Task A_draft_that_sleeps_is_brought_to_mind_after_thirty_days()
    {
        await using var bot = await TestBot.StartAsync(store);
        await bot.Draft("devon", Policy, "4.0");

        await bot.MoveTo(new DateTimeOffset(2026, 12, 16, 10, 0, 0, TimeSpan.Zero));

        Assert.Single(
            bot.Inbox("devon"), m => m.Words().Contains("Draft 4.0-d1 was not sent to review since 16 November 2026.", StringComparison.Ordinal));
    }
}

public sealed class FindingTestsInFolder() : FindingTests(Store.Folder);

public sealed class FindingTestsOnSharePoint() : FindingTests(Store.SharePoint);
