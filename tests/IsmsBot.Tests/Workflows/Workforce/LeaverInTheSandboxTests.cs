using IsmsBot.Kernel.People;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Workforce;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Workforce;

/// <summary>News of single people, as the page of the sandbox and changes between two nights tell them.</summary>
public sealed class LeaverInTheSandboxTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_leaver_owned_is_handed_over(bool onSharePoint)
    {
        await using var bot = await TestBot.StartAsync(onSharePoint ? Store.SharePoint : Store.Folder);

        await bot.Entra.LeaveAsync(Cast.Id("ruben"), CancellationToken.None);
        await bot.MoveTo(new DateTimeOffset(2026, 11, 17, 9, 0, 0, TimeSpan.Zero));

        var card = Assert.Single(bot.Inbox("ingrid"), m => m.Words().Contains("Ruben Castellan leaves behind", StringComparison.Ordinal));
        Assert.True(card.HasButton("Move all"));
        Assert.Contains(await bot.JournalOf(Cast.Id("ruben")), entry => entry.Action == "leave");
    }

    [Fact]
    public async Task News_that_leave_something_out_change_nothing_of_it()
    {
        await using var bot = await TestBot.StartAsync();
        var before = await Person(bot);

        await bot.Do(turn => FollowDirectory.HearAsync(turn, News(before, title: "Head of everything")));

        var after = await Person(bot);
        Assert.Equal((before.Name, before.Mail, before.AccountEnabled), (after.Name, after.Mail, after.AccountEnabled));
        Assert.Equal((before.DepartmentId, before.SiteId, before.EmploymentType), (after.DepartmentId, after.SiteId, after.EmploymentType));
        Assert.Equal("Head of everything", after.JobTitle);
    }

    [Fact]
    public async Task News_that_do_not_tell_the_state_bring_nobody_back()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Entra.LeaveAsync(Cast.Id("ruben"), CancellationToken.None);
        var before = await Person(bot);

        await bot.Do(turn => FollowDirectory.HearAsync(turn, News(before, title: "Gone", name: "Ruben C.", type: EmploymentType.Employee)));

        var after = await Person(bot);
        Assert.Equal((false, Presence.Left, "Ruben C."), (after.AccountEnabled, after.Presence, after.Name));
    }

    private static Task<Person> Person(TestBot bot) => bot.InDb(db => db.People.AsNoTracking().SingleAsync(p => p.Id == Cast.Id("ruben")));

    private static DirectoryNews News(Person person, string title, string? name = null, EmploymentType? type = null) => new(
        [new DirectoryPerson(person.EntraId, name, null, title, null, null, null, type, null, null, null)], [], "", IsComplete: false);
}
