using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Tests.Simulators;

[Collection("Alone")]
public sealed class ScaleTests
{
    [Fact]
    public void Ten_thousand_chats_with_a_card_each_fit_in_modest_memory()
    {
        var people = Enumerable.Range(1, 10_000).Select(i => TeamsInATest.Person(i, $"p{i}", $"Person {i}")).ToArray();
        var card = CardsInTests.Approval();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var teams = new TeamsSimulator(new TeamsSimulatorOptions
        {
            Tenant = new SimulatedTenant(new Guid("11111111-1111-4111-8111-111111111111"), people),
            InstalledForEverybody = true,
        });
        foreach (var person in people)
        {
            teams.PostAsBot(person.EntraId, card);
        }

        var used = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Single(teams.As("p77").Messages());
        Assert.InRange(used, 0, 60_000_000);
    }
}
