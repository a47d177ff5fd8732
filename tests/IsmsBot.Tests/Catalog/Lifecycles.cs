using IsmsBot.Catalog;

namespace IsmsBot.Tests.Catalog;

public sealed class Lifecycles
{
    public static TheoryData<string> Types => [.. RecordTypes.All.Select(record => record.Type)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_lifecycle_is_whole(string type)
    {
        var record = RecordTypes.Get(type);
        Assert.Matches("^[A-Z]{3}$", record.IdPrefix);
        Assert.Same(record, RecordTypes.WithPrefix(record.IdPrefix));
        Assert.NotNull(Clauses.Get(record.HomeClause));
        Assert.Contains(record.Initial, record.States);
        Assert.Distinct(record.States);
        Assert.Distinct(record.Fields.Select(field => field.Name));
        Assert.All(record.Transitions, step =>
        {
            Assert.Contains(step.From, record.States);
            Assert.Contains(step.To, record.States);
            Assert.NotEmpty(step.By);
            Assert.All(step.Guards, guard => Assert.NotNull(Guards.Find(guard)));
            Assert.All(step.By, who => Assert.True(who[0] == '@' ? RecordTypes.Relations.ContainsKey(who) : Roles.Find(who) is not null, who));
            Assert.All(step.Conditions, condition => Assert.False(string.IsNullOrWhiteSpace(condition)));
        });
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_state_can_be_reached_and_final_states_have_no_way_out(string type)
    {
        var record = RecordTypes.Get(type);
        HashSet<string> reached = [record.Initial];
        while (record.Transitions.Any(step => reached.Contains(step.From) && reached.Add(step.To)))
        {
            Assert.True(reached.Count <= record.States.Count);
        }

        Assert.Equal(record.States.Order(), reached.Order());
        Assert.All(record.Final, state => Assert.Empty(record.From(state)));
    }

    [Fact]
    public void The_life_of_an_enrolment_is_as_the_domain_has_it()
    {
        var enrolment = RecordTypes.Get("Enrolment");
        Assert.Equal("assigned", enrolment.Initial);
        var step = enrolment.Transitions.First(step => step is { From: "opened", Action: "acknowledge" });
        Assert.Equal("completed", step.To);
        Assert.Contains("@self", step.By);
        Assert.Contains("AWR-01", step.Guards);
    }

    [Fact]
    public void Conditions_are_parted_at_semicolons() => Assert.Contains(
        RecordTypes.Get("Risk").Transitions,
        step => step.Conditions.SequenceEqual(["every treatment is verified or cancelled", "the risk is rated again"]));
}
