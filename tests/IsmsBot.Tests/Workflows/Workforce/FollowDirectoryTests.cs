using IsmsBot.Kernel.People;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Enrolments;
using IsmsBot.Workflows.Workforce;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Workflows.Workforce;

/// <summary>What changes in Entra ID by day reaches people, roles, awareness and ownership in the same night (5.3, 7.3).</summary>
public sealed class FollowDirectoryTests : IAsyncLifetime
{
    private const string Wim = "22222222-0000-4000-8000-000000000002";
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
    public async Task A_first_look_at_what_is_known_already_changes_nobody()
    {
        Assert.Equal(0, await bot.InDb(db => db.Journal.CountAsync(j => j.RecordType == nameof(Person))));
        Assert.NotNull((await bot.InDb(db => db.Set<DirectoryPlace>().AsNoTracking().SingleAsync())).Link);
        Assert.Equal(252, await bot.InDb(db => db.People.CountAsync()));
    }

    [Fact]
    public async Task A_joiner_comes_with_unit_site_and_manager_is_enrolled_and_written_to_where_they_are()
    {
        bot.Teams.Tenant.Add(new SimulatedPerson(
            Guid.Parse(Wim), Wim, "Wim Jansen", "Wim", "Jansen", "wim@brackwater.example", "Welder", "", "", "en-GB", "Europe/Amsterdam", "NL"));
        Entra.Put(new DirectoryUser(Wim, "Wim Jansen", "wim@brackwater.example", "Welder", "Workshop", "Delft", ManagerId: EntraOf("henrik"))
        {
            HiredOn = new DateOnly(2026, 11, 17),
            Language = "en-GB",
        });
        Entra.Put(new DirectoryUser("22222222-0000-4000-8000-000000000004", "Old Account", "old@brackwater.example", "", "", "", Enabled: false));
        await bot.MoveTo(NextMorning);

        var wim = await PersonAsync(Wim);
        Assert.Equal(
            (Cast.Id("henrik"), "Workshop", "Delft", new DateOnly(2026, 11, 17)), (wim!.ManagerId, wim.DepartmentId, wim.SiteId, wim.StartDate));
        Assert.Null(await PersonAsync("22222222-0000-4000-8000-000000000004"));
        Assert.Equal(["join"], (await bot.JournalOf(wim.Id)).Select(j => j.Action));
        var enrolments = await bot.InDb(db => db.Set<Enrolment>().AsNoTracking().Where(e => e.PersonId == wim.Id).ToListAsync());
        Assert.Equal(4, enrolments.Count);
        Assert.All(enrolments, e => Assert.Equal((EnrolmentReason.Joiner, EnrolmentState.Assigned), (e.Reason, e.Status)));
    }

    [Fact]
    public async Task A_room_a_shared_mailbox_and_a_service_are_nobody_to_ask()
    {
        const string Room = "22222222-0000-4000-8000-000000000005";
        Entra.Put(new DirectoryUser(Room, "Meeting room Delft", "room@brackwater.example", "", "", "Delft") { GivenName = null });

        await bot.MoveTo(NextMorning);

        Assert.Null(await PersonAsync(Room));
        Assert.Equal(252, await bot.InDb(db => db.People.CountAsync()));
    }

    [Fact]
    public async Task A_mover_has_the_old_and_the_new_unit_and_manager_in_the_history()
    {
        var sven = Entra.Users.Single(user => user.Id == EntraOf("sven"));
        Entra.Put(sven with { Department = "Legal and privacy office", ManagerId = EntraOf("chiara"), JobTitle = "Paralegal" });
        await bot.MoveTo(NextMorning);

        var moved = Assert.Single(await bot.JournalOf(Cast.Id("sven")), j => j.Action == "change");
        Assert.Contains("{\"field\":\"jobTitle\"", moved.Changes, StringComparison.Ordinal);
        Assert.Contains($"\"new\":\"{Cast.Id("chiara")}\"", moved.Changes, StringComparison.Ordinal);
        await bot.MoveTo(NextMorning.AddDays(1));
        Assert.Single(await bot.JournalOf(Cast.Id("sven")), j => j.RecordType == nameof(Person));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_disabled_or_gone_has_left_is_kept_and_has_nothing_open_any_more(bool removed)
    {
        LeaveEntra("sven", removed);
        await bot.MoveTo(NextMorning);

        var sven = await bot.InDb(db => db.People.AsNoTracking().SingleAsync(p => p.Id == Cast.Id("sven")));
        Assert.Equal((false, Presence.Left, new DateOnly(2026, 11, 17)), (sven.AccountEnabled, sven.Presence, sven.LeftOn));
        Assert.Equal(EnrolmentState.Cancelled, (await bot.Enrolment("ENR-0057")).Status);
        var left = Assert.Single(await bot.JournalOf(sven.Id), j => j.Action == "leave");
        Assert.Contains("{\"field\":\"accountEnabled\",\"old\":\"True\",\"new\":\"False\"}", left.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_is_a_guest_and_is_not_asked_what_staff_are_asked()
    {
        Entra.Put(new DirectoryUser(Wim, "Gus Guest", "gus@elsewhere.example", "", "", "", UserType: "Guest"));
        await bot.MoveTo(NextMorning);

        var guest = await PersonAsync(Wim);
        Assert.Equal(EmploymentType.Guest, guest!.EmploymentType);
        Assert.Equal(0, await bot.InDb(db => db.Set<Enrolment>().CountAsync(e => e.PersonId == guest.Id)));
    }

    [Fact]
    public async Task Who_comes_back_is_here_again_without_the_roles_that_ended()
    {
        LeaveEntra("ruben", removed: false);
        await bot.MoveTo(NextMorning);
        Entra.Put(Entra.Users.Single(user => user.Id == EntraOf("ruben")) with { Enabled = true });
        await bot.MoveTo(NextMorning.AddDays(1));

        var ruben = await bot.InDb(db => db.People.AsNoTracking().SingleAsync(p => p.Id == Cast.Id("ruben")));
        Assert.Equal((true, Presence.Active, null, ""), (ruben.AccountEnabled, ruben.Presence, ruben.LeftOn, ruben.Roles));
        Assert.Equal(["leave", "return"], (await bot.JournalOf(ruben.Id)).Where(j => j.RecordType == nameof(Person)).Select(j => j.Action));
    }

    [Fact]
    public async Task Who_loses_the_group_loses_the_role_the_same_night()
    {
        Entra.SetGroup(IsmsBot.Catalog.Roles.Get(Role.IsmsManager).EntraGroup, EntraOf("devon"));
        await bot.MoveTo(NextMorning);

        var ingrid = await bot.InDb(db => db.People.AsNoTracking().SingleAsync(p => p.Id == Cast.Id("ingrid")));
        Assert.False(ingrid.Has(Role.IsmsManager));
        Assert.Contains(
            "\"field\":\"roles\"",
            Assert.Single(await bot.JournalOf(ingrid.Id), j => j.RecordType == nameof(Person)).Changes,
            StringComparison.Ordinal);
    }

    private void LeaveEntra(string person, bool removed)
    {
        if (removed)
        {
            Entra.Remove(EntraOf(person));
        }
        else
        {
            Entra.Put(Entra.Users.Single(user => user.Id == EntraOf(person)) with { Enabled = false });
        }
    }

    private string EntraOf(string person) => bot.As(person).Person.EntraId.ToString("D");

    private Task<Person?> PersonAsync(string entraId) =>
        bot.InDb(db => db.People.AsNoTracking().SingleOrDefaultAsync(person => person.EntraId == entraId));
}
