using IsmsBot.Adapters.Graph;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.SharePoint;

/// <summary>People, managers, guests, leavers and groups come from the directory, over Graph, into the database of the real program.</summary>
public sealed class DirectoryImportTests : IAsyncLifetime
{
    private const string Boss = "22222222-0000-4000-8000-000000000001";
    private const string Worker = "22222222-0000-4000-8000-000000000002";
    private const string Guest = "22222222-0000-4000-8000-000000000003";

    private TestBot bot = null!;
    private SharePointUnderTest store = null!;

    private GraphDirectory Entra => store.Graph.Directory;

    public async Task InitializeAsync()
    {
        bot = await TestBot.StartAsync();
        store = await SharePointUnderTest.StartAsync(new GraphSimulatorOptions { PageSize = 50 });

        // Entra begins with everybody the sample company knows.
        foreach (var person in await bot.InDb(db => db.People.AsNoTracking().Where(person => person.AccountEnabled).ToListAsync()))
        {
            var manager = person.ManagerId is null ? null : await bot.InDb(db => db.People.Where(one => one.Id == person.ManagerId).Select(one => one.EntraId).SingleOrDefaultAsync());
            Entra.Put(new DirectoryUser(person.EntraId, person.Name, person.Mail, person.JobTitle, "", "", ManagerId: manager));
        }

        foreach (var group in (await bot.InDb(db => db.Set<GroupMember>().AsNoTracking().ToListAsync())).GroupBy(member => member.Group))
        {
            var ids = group.Select(member => member.PersonId).ToList();
            Entra.SetGroup(group.Key, [.. await bot.InDb(db => db.People.Where(person => ids.Contains(person.Id)).Select(person => person.EntraId).ToListAsync())]);
        }
    }

    public async Task DisposeAsync()
    {
        await store.DisposeAsync();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task An_import_of_what_is_known_already_changes_nobody()
    {
        var roles = await bot.InDb(db => db.People.AsNoTracking().OrderBy(person => person.Id).Select(person => person.Roles).ToListAsync());
        var import = await ImportAsync();
        Assert.Equal((0, 0), (import.Joined, import.Left));
        Assert.Equal(roles, await bot.InDb(db => db.People.AsNoTracking().OrderBy(person => person.Id).Select(person => person.Roles).ToListAsync()));
        Assert.True(store.Graph.Journal.OfGraph.Count < 40, "People come in pages, not one by one.");
    }

    [Fact]
    public async Task Joiners_come_with_unit_site_and_manager_and_a_guest_is_a_guest()
    {
        Entra.Put(new DirectoryUser(Worker, "Wim Jansen", "wim@brackwater.example", "Welder", "Workshop", "Delft", ManagerId: Boss) { HiredOn = new DateOnly(2026, 12, 1) });
        Entra.Put(new DirectoryUser(Boss, "Bea Smit", "bea@brackwater.example", "Foreman", "Workshop", "Delft"));
        Entra.Put(new DirectoryUser(Guest, "Gus Guest", "gus@elsewhere.example", "", "", "", UserType: "Guest"));
        Entra.Put(new DirectoryUser("22222222-0000-4000-8000-000000000004", "Old Account", "old@brackwater.example", "", "", "", Enabled: false));
        Assert.Equal(3, (await ImportAsync()).Joined);
        var (worker, boss, guest) = (await PersonAsync(Worker), await PersonAsync(Boss), await PersonAsync(Guest));
        Assert.Equal((boss!.Id, "Workshop", "Delft", new DateOnly(2026, 12, 1)), (worker!.ManagerId, worker.DepartmentId, worker.SiteId, worker.StartDate));
        Assert.Equal(EmploymentType.Guest, guest!.EmploymentType);
        Assert.Null(await PersonAsync("22222222-0000-4000-8000-000000000004"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_disabled_or_gone_has_left_and_is_kept(bool removed)
    {
        var sven = await bot.InDb(db => db.People.AsNoTracking().SingleAsync(person => person.Id == Cast.Id("sven")));
        if (removed)
        {
            Entra.Remove(sven.EntraId);
        }
        else
        {
            Entra.Put(Entra.Users.Single(user => user.Id == sven.EntraId) with { Enabled = false });
        }

        Assert.Equal(1, (await ImportAsync()).Left);
        var left = await PersonAsync(sven.EntraId);
        Assert.Equal((false, Presence.Left, sven.Name), (left!.AccountEnabled, left.Presence, left.Name));
        Assert.NotNull(left.LeftOn);
    }

    [Fact]
    public async Task Who_loses_the_group_loses_the_role()
    {
        var manager = IsmsBot.Catalog.Roles.Get(Role.IsmsManager).EntraGroup;
        Assert.NotEqual(0, await bot.InDb(db => db.People.CountAsync(person => person.Roles.Contains(Role.IsmsManager))));
        Entra.SetGroup(manager);
        await ImportAsync();
        Assert.Equal(0, await bot.InDb(db => db.People.CountAsync(person => person.Roles.Contains(Role.IsmsManager))));
    }

    [Fact]
    public async Task Only_what_changed_since_a_link_is_told_and_a_forgotten_link_says_so()
    {
        var people = new GraphPeople(store.Site());
        var all = await people.AllAsync(default);
        Entra.Put(new DirectoryUser(Worker, "Wim Jansen", "wim@brackwater.example", "Welder", "", "", ManagerId: all.People[0].EntraId));
        Entra.Remove(all.People[1].EntraId);
        var changes = await people.SinceAsync(all.Link, default);
        Assert.Equal((Worker, all.People[0].EntraId), (Assert.Single(changes!.People).EntraId, changes.People[0].ManagerEntraId));
        Assert.Equal([all.People[1].EntraId], changes.Removed);
        Assert.Null(await people.SinceAsync($"{store.Graph.Address}/v1.0/users/delta()?$deltatoken=999999", default));
    }

    private Task<DirectoryChanges> ImportAsync() => DirectoryImport.RunAsync(store.Site(), bot.Services.GetRequiredService<IDbContextFactory<IsmsDb>>(), default);

    private Task<Person?> PersonAsync(string entraId) => bot.InDb(db => db.People.AsNoTracking().SingleOrDefaultAsync(person => person.EntraId == entraId));
}
