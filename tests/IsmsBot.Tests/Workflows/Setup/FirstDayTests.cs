using IsmsBot.Kernel.People;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Sandbox.Page;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Roles;
using IsmsBot.Tests.Workflows.Versions;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Enrolments;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static IsmsBot.Tests.Workflows.Versions.DocumentDesk;

namespace IsmsBot.Tests.Workflows.Setup;

/// <summary>The first day of an organisation that has people and no ISMS: from nobody holding a role to a policy that goes out.</summary>
public sealed class FirstDayTests
{
    private const string Manager = "sg-isms-managers";

    [Fact]
    public async Task Whoever_is_named_lays_out_what_every_ISMS_has_and_a_second_time_nothing_changes()
    {
        await using var bot = await EmptyAsync();
        await BecomeManagerAsync(bot);

        var steps = await bot.Say("ingrid", "first steps");
        Assert.Contains("0 of 8 done", steps.Words(), StringComparison.Ordinal);
        var laid = await bot.ClickForCard("ingrid", steps, "Lay out");

        Assert.Contains("Laid out: 93 lines of the Statement of Applicability", laid.Words(), StringComparison.Ordinal);
        Assert.Contains("93 controls to decide on", laid.Words(), StringComparison.Ordinal);
        Assert.False(laid.HasButton("Lay out"));
        var made = await CountsAsync(bot);
        Assert.Equal(93, made.Lines);
        var again = await bot.Act("ingrid", "setup/lay-out");
        Assert.Contains("Everything is laid out already.", again.Words(), StringComparison.Ordinal);
        Assert.Equal(made, await CountsAsync(bot));
        Assert.Contains("ISMS manager", (await bot.Act("sven", "setup/lay-out")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_lay_out_at_once_make_everything_once()
    {
        await using var bot = await EmptyAsync();
        await BecomeManagerAsync(bot);
        await AcceptedAsync(bot, "isms manager", "Devon Achterberg", "devon");

        await Task.WhenAll(bot.Act("ingrid", "setup/lay-out"), bot.Act("devon", "setup/lay-out"));

        Assert.Equal(93, (await CountsAsync(bot)).Lines);
        Assert.All(["ingrid", "devon"], person => Assert.DoesNotContain(
            "Something went wrong", string.Concat(bot.Inbox(person).Select(message => message.Words())), StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_the_sample_company_nothing_is_left_to_lay_out_but_what_it_lacks()
    {
        await using var bot = await TestBot.StartAsync();

        var steps = await bot.Say("ingrid", "what next");

        Assert.Contains("The first thirty days", steps.Words(), StringComparison.Ordinal);
        Assert.Contains("every control is decided on", steps.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_first_policy_is_written_approved_and_sent_to_everybody_on_SharePoint(string database)
    {
        await using var bot = await EmptyAsync(Store.SharePoint, database);
        await BecomeManagerAsync(bot);
        await FirstPolicyAsync(bot);
    }

    [Fact]
    public async Task Where_groups_count_too_each_role_counts_once_the_directory_names_its_holder()
    {
        await using var bot = await EmptyAsync(Store.SharePoint, groups: true);
        await bot.Say("ingrid", "hello");
        var accepted = await bot.Click("ingrid", await bot.Sent("ingrid", "first-manager:P0007"), "Accept");
        Assert.Contains("please ask its administrator", accepted.Words(), StringComparison.Ordinal);
        Assert.Contains("ISMS manager", (await bot.Act("ingrid", "setup/lay-out")).Words(), StringComparison.Ordinal);

        bot.Services.GetRequiredService<GraphSimulator>().Directory.SetGroup(Manager, bot.As("ingrid").Person.EntraId.ToString());
        await bot.MoveBy(TimeSpan.FromDays(1));

        Assert.Equal(Role.IsmsManager, await bot.RolesOf("ingrid"));
        Assert.Contains("Laid out", (await bot.Act("ingrid", "setup/lay-out")).Words(), StringComparison.Ordinal);
    }

    private static Task<TestBot> EmptyAsync(Store store = Store.Folder, string database = "sqlite", bool groups = false) => TestBot.StartAsync(
        store, database, options => options with { Settings = new Dictionary<string, string?> { ["Isms:Roles:Groups"] = $"{groups}" } }, empty: true);

    private static async Task BecomeManagerAsync(TestBot bot)
    {
        await bot.Say("ingrid", "hello");
        await bot.Click("ingrid", await bot.Sent("ingrid", "first-manager:P0007"), "Accept");
        Assert.Equal(Role.IsmsManager, await bot.RolesOf("ingrid"));
    }

    private static async Task AcceptedAsync(TestBot bot, string role, string name, string person)
    {
        await bot.Propose("ingrid", $"assign {role} to {name}");
        await bot.Click(person, await bot.Asked(person, await bot.Newest()), "Accept");
    }

    private static async Task FirstPolicyAsync(TestBot bot)
    {
        await bot.Act("ingrid", "setup/lay-out");
        await AcceptedAsync(bot, "top management", "Marit Oosterveld", "marit");
        await AcceptedAsync(bot, "isms manager", "Devon Achterberg", "devon");
        var draft = await bot.ClickForCard(
            "ingrid", await bot.Say("ingrid", $"draft {Policy}"), "Open the draft", ("summary", "The first version."));
        await WriteEverythingAsync(bot);
        await bot.Submit("ingrid", draft, [.. WholePolicy, ("approver", "P0001")]);
        await bot.Tick();
        await bot.Click("marit", bot.Last("marit", "Approve"), "Approve");
        await bot.MoveBy(TimeSpan.FromDays(1));

        Assert.Equal("1.0", (await bot.Document(Policy)).CurrentVersion);
        Assert.Equal("P0001", (await bot.Document(Policy)).ApproverId);
        await bot.Click("devon", bot.Last("devon", "Approve"), "Approve");
        await bot.Click("devon", bot.Last("devon", "Start now"), "Start now");
        await bot.Tick();
        var mine = await bot.InDb(db => db.Set<Enrolment>().CountAsync(enrolment => enrolment.PersonId == Cast.Id("sven")));
        Assert.Equal(1, mine);
    }

    /// <summary>In Word: what the template asks for is written, and is no hint any more.</summary>
    private static async Task WriteEverythingAsync(TestBot bot)
    {
        var file = await bot.Stores.Drafts.LookAsync(Policy, "1.0", CancellationToken.None);
        await using var stream = await bot.Stores.Drafts.OpenAsync(Policy, "1.0", file!.Stamp, CancellationToken.None);
        using var bytes = new MemoryStream();
        await stream!.CopyToAsync(bytes);
        var written = WordDraftTests.Rewritten(bytes.ToArray(), xml => xml.Replace("\"Hint\"", "\"Normal\"", StringComparison.Ordinal));
        await bot.Services.GetRequiredService<IDraftEditor>()
            .EditAsync(Policy, "1.0", written, bot.As("ingrid").Person, null, CancellationToken.None);
    }

    private static Task<(int Lines, int Documents)> CountsAsync(TestBot bot) => bot.InDb(async db =>
        (await db.Set<SoaEntry>().CountAsync(), await db.Set<ControlledDocument>().CountAsync()));
}
