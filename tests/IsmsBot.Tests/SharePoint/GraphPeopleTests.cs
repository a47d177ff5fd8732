using IsmsBot.Adapters.Graph;
using IsmsBot.Sandbox.Graph;

namespace IsmsBot.Tests.SharePoint;

/// <summary>What Entra ID tells of people: everybody in pages, then only what changed.</summary>
public sealed class GraphPeopleTests : IAsyncLifetime
{
    private const string Boss = "22222222-0000-4000-8000-000000000001";
    private const string Worker = "22222222-0000-4000-8000-000000000002";

    private SharePointUnderTest store = null!;

    private GraphDirectory Entra => store.Graph.Directory;

    public async Task InitializeAsync() => store = await SharePointUnderTest.StartAsync(new GraphSimulatorOptions { PageSize = 50 });

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Fact]
    public async Task Only_what_changed_since_a_link_is_told_and_a_forgotten_link_tells_everybody()
    {
        Entra.Put(new DirectoryUser(Boss, "Bea Smit", "bea@brackwater.example", "Foreman", "", ""));
        var people = new GraphPeople(store.Site());
        var all = await people.SinceAsync(null, default);
        Assert.True(all.IsComplete);

        Entra.Put(new DirectoryUser(Worker, "Wim Jansen", "wim@brackwater.example", "Welder", "", "", ManagerId: Boss));
        Entra.Remove(Boss);
        var changes = await people.SinceAsync(all.Link, default);
        Assert.Equal((Worker, Boss, false), (Assert.Single(changes.People).EntraId, Assert.Single(changes.Removed), changes.IsComplete));

        var again = await people.SinceAsync($"{store.Graph.Address}/v1.0/users/delta()?$deltatoken=999999", default);
        Assert.Equal((true, Worker), (again.IsComplete, Assert.Single(again.People).EntraId));
    }

    [Fact]
    public async Task People_come_in_pages_and_not_one_by_one()
    {
        for (var number = 0; number < 250; number++)
        {
            Entra.Put(new DirectoryUser(
                $"33333333-0000-4000-8000-{number:000000000000}", $"Person {number}", $"p{number}@brackwater.example", "", "", "", ManagerId: Boss));
        }

        var all = await new GraphPeople(store.Site()).SinceAsync(null, default);
        Assert.Equal(250, all.People.Count);
        Assert.True(store.Graph.Journal.OfGraph.Count < 10);
    }
}
