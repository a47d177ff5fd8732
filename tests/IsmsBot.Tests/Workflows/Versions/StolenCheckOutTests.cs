using IsmsBot.Sandbox.Graph;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Versions;
using Microsoft.Extensions.DependencyInjection;
using static IsmsBot.Tests.Workflows.Versions.DocumentDesk;

namespace IsmsBot.Tests.Workflows.Versions;

/// <summary>A site owner takes the bot's check-out away in the middle of a publication: what comes out is what was approved, once.</summary>
public sealed class StolenCheckOutTests
{
    [Theory]
    [InlineData("PUT", "/content")]
    [InlineData("PATCH", "/fields")]
    [InlineData("POST", "/checkin")]
    public async Task A_check_out_that_is_stolen_changes_nothing_of_what_is_published(string method, string ending)
    {
        await using var bot = await TestBot.StartAsync(Store.SharePoint);
        var graph = bot.Services.GetRequiredService<GraphSimulator>();
        var draft = await bot.Draft("devon", Policy, "4.0");
        await bot.Submit("devon", draft, WholePolicy);
        await bot.Tick();
        await bot.ClickForCard("marit", bot.Last("marit", "Approve"), "Approve");
        var stolen = false;
        graph.Faults.NextWhere(request =>
        {
            if (!stolen && request.Method == method && request.Path.EndsWith(ending, StringComparison.Ordinal)
                && !request.Path.Contains("root:", StringComparison.Ordinal))
            {
                stolen = true;
                graph
                    .As(bot.As("yusuf").Person.EntraId.ToString("D"), "Yusuf Tamraz")
                    .StealCheckOut(graph.Library("Published"), $"{Policy}/{Policy}.md");
            }

            return false;
        }, null, null);

        await bot.Tick();
        await bot.Tick();

        Assert.True(stolen);
        var version = await bot.Version(Policy, "4.0");
        Assert.Equal((VersionState.Published, "4.0"), (version.Status, (await bot.Document(Policy)).CurrentVersion));
        Assert.Equal(version.ApprovedSourceSha256, (await bot.Documents.FindAsync(Policy, "4.0", default))!.SourceSha256);
        Assert.Single(await bot.JournalOf(version.Id), j => j.Action == "publish");
        Assert.Contains(
            bot.Inbox("devon"),
            m => m.Words().Contains("Information security policy", StringComparison.Ordinal)
                && m.Words().Contains("4.0 is published", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_that_cannot_be_written_does_not_hold_up_those_after_it()
    {
        await using var bot = await TestBot.StartAsync(Store.SharePoint);
        var graph = bot.Services.GetRequiredService<GraphSimulator>();
        var draft = await bot.Draft("devon", Policy, "4.0");
        await bot.Submit("devon", draft, WholePolicy);
        await bot.Tick();
        await bot.ClickForCard("marit", bot.Last("marit", "Approve"), "Approve");
        await bot.ClickForCard("ana", await bot.Say("ana", $"approve {Procedure}"), "Approve");

        // Published says no for the policy alone: its file cannot be checked out.
        var file = graph.Library("Published").Items.Single(item => item.Name == $"{Policy}.md").Id;
        graph.Faults.Always(
            request => request.Path.EndsWith($"{file}/checkout", StringComparison.Ordinal),
            Sandbox.Teams.Fault.Error(503, "serviceNotAvailable", "No."));
        await bot.Tick();
        Assert.Equal(("3.0", "2.1"), ((await bot.Document(Policy)).CurrentVersion, (await bot.Document(Procedure)).CurrentVersion));

        graph.Faults.Clear();
        await bot.Tick();
        Assert.Equal("4.0", (await bot.Document(Policy)).CurrentVersion);
    }
}
