using IsmsBot.Kernel.Causes;
using IsmsBot.Kernel.People;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Triggers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Workflows.Workforce;

/// <summary>What the directory tells calls for a new look at the risks by itself: a site, a unit, another ISMS manager (8.2, domain 3.5).</summary>
public class CausesForALookTests
{
    [Fact]
    public async Task A_site_a_unit_and_another_ISMS_manager_open_one_trigger_each_and_those_who_manage_now_are_told()
    {
        await using var bot = await TestBot.StartAsync(Store.SharePoint);
        var entra = bot.Services.GetRequiredService<GraphSimulator>().Directory;
        string EntraOf(string person) => bot.As(person).Person.EntraId.ToString("D");
        await bot.Tick();
        Assert.Equal(7, await bot.InDb(db => db.Set<Trigger>().CountAsync()));

        entra.Put(new DirectoryUser("22222222-0000-4000-8000-000000000002", "Wim Jansen", "wim@brackwater.example", "Welder", "Workshop", "Delft"));
        entra.Put(new DirectoryUser("22222222-0000-4000-8000-000000000003", "Ann Jansen", "ann@brackwater.example", "Welder", "Workshop", "Delft"));
        entra.SetGroup(IsmsBot.Catalog.Roles.Get(Role.IsmsManager).EntraGroup, EntraOf("devon"));
        await bot.MoveTo(new DateTimeOffset(2026, 11, 17, 9, 0, 0, TimeSpan.Zero));

        var triggers = await bot.InDb(
            db => db.Set<Trigger>().AsNoTracking().Where(t => t.DetectedBy == "system" && t.DetectedAt == new DateOnly(2026, 11, 17))
                .OrderBy(t => t.Id).ToListAsync());
        Assert.Equal(
            [
                (CauseKind.NewSite, "Delft", "A site that was not there before: Delft"),
                (CauseKind.NewDepartment, "Workshop", "A unit that was not there before: Workshop"),
                (CauseKind.RoleChange, "isms-manager 2026-11-17", "ISMS manager: no longer Ingrid Vaszary"),
            ],
            triggers.Select(t => (t.Kind, t.Ref, t.Title)));
        Assert.Equal(3, bot.Inbox("devon").Count(m => m.Plain().Contains("Do the risks have to be looked at again?", StringComparison.Ordinal)));
        Assert.DoesNotContain(bot.Inbox("ingrid"), m => m.Plain().Contains("Do the risks have to be looked at again?", StringComparison.Ordinal));
        await bot.MoveTo(new DateTimeOffset(2026, 11, 18, 9, 0, 0, TimeSpan.Zero));
        Assert.Equal(10, await bot.InDb(db => db.Set<Trigger>().CountAsync()));
    }
}
