using IsmsBot.Kernel.People;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Workforce;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Workflows.Workforce;

/// <summary>A directory that is broken, empty or out of reach does not empty the ISMS.</summary>
public sealed class SuddenDropTests : IAsyncLifetime
{
    private static readonly DateTimeOffset NextMorning = new(2026, 11, 17, 9, 0, 0, TimeSpan.Zero);

    private TestBot bot = null!;

    private GraphDirectory Entra => bot.Services.GetRequiredService<GraphSimulator>().Directory;

    public async Task InitializeAsync()
    {
        bot = await TestBot.StartAsync(Store.SharePoint);
        await bot.Tick();
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task The_last_holder_of_a_role_is_not_removed_in_silence()
    {
        foreach (var id in await bot.InDb(
            db => db.Set<RoleAssignment>()
                .Where(a => a.Role == Role.SystemAdministrator && a.Status == RoleAssignmentState.Active)
                .Join(db.People, a => a.PersonId, p => p.Id, (_, p) => p.EntraId)
                .ToListAsync()))
        {
            Entra.Remove(id);
        }

        await bot.MoveTo(NextMorning);
        Assert.Contains(bot.Inbox("marit"), m => m.Words().Contains("The last person with this role has left.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_night_in_which_more_than_a_tenth_would_leave_waits_for_an_administrator()
    {
        foreach (var user in Entra.Users.Where(user => user.Id != EntraOf("yusuf") && user.Id != EntraOf("ingrid")).Take(40).ToList())
        {
            Entra.Remove(user.Id);
        }

        await bot.MoveTo(NextMorning);
        Assert.Equal(0, await bot.InDb(db => db.Journal.CountAsync(j => j.RecordType == nameof(Person))));
        var card = Assert.Single(bot.Inbox("yusuf"), m => m.HasButton("They really left"));
        Assert.Contains("Entra ID does not have 40 of 250 people any more.", card.Words(), StringComparison.Ordinal);
        await bot.MoveTo(NextMorning.AddDays(1));
        Assert.Single(bot.Inbox("yusuf"), m => m.HasButton("They really left"));
        await bot.Say("sven", "help");
        Assert.Contains(
            "You need the role ",
            (await bot.As("sven").ActAsync(
                bot.Inbox("sven")[^1], new() { ["type"] = "Action.Execute", ["verb"] = "workforce/confirm-leavers" }, new() { ["leavers"] = 40 }))
                .Words(),
            StringComparison.Ordinal);

        Assert.Contains("I look at the directory again now.", (await bot.Click("yusuf", card, "They really left")).Words(), StringComparison.Ordinal);
        await bot.Tick();
        Assert.Equal(40, await bot.InDb(db => db.Journal.CountAsync(j => j.RecordType == nameof(Person) && j.Action == "leave")));
        Assert.Equal(["held back", "confirm"], (await bot.JournalOf(DirectoryPlace.Only)).Select(j => j.Action));
    }

    [Fact]
    public async Task A_directory_that_does_not_answer_is_asked_again_at_the_next_tick()
    {
        var faults = bot.Services.GetRequiredService<GraphSimulator>().Faults;
        Entra.Remove(EntraOf("sven"));
        faults.Always(request => request.Path.StartsWith("/users", StringComparison.Ordinal), Fault.Error(500, "generalException", "No."));
        await bot.MoveTo(new DateTimeOffset(2026, 11, 17, 5, 0, 0, TimeSpan.Zero));
        Assert.True((await bot.InDb(db => db.People.AsNoTracking().SingleAsync(p => p.Id == Cast.Id("sven")))).AccountEnabled);
        faults.Clear();
        await bot.Tick();
        Assert.False((await bot.InDb(db => db.People.AsNoTracking().SingleAsync(p => p.Id == Cast.Id("sven")))).AccountEnabled);
    }

    private string EntraOf(string person) => bot.As(person).Person.EntraId.ToString("D");
}
