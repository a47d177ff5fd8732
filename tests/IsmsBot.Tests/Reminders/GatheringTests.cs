using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Tests.Reminders;

/// <summary>What is gathered in rounds comes out complete, whole for each person, and never more at once than there is room for.</summary>
public sealed class GatheringTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(1000)]
    public void Each_group_comes_out_once_and_whole(int most)
    {
        // Persons in no order, three items each, as queries that are ordered by record give them.
        var all = Enumerable.Range(0, 300).Select(i => (Person: $"P{i * 37 % 100:000}", Item: Item(i))).ToList();
        var seen = new Dictionary<string, List<DueItem>>();
        var (rounds, largest) = (0, 0);
        for (string? from = ""; from is not null; rounds++)
        {
            var gathering = new Gathering(Math.Max(most, 3), from);
            all.ForEach(x => gathering.Add(x.Person, x.Item));
            from = gathering.RestFrom;
            var groups = gathering.Portions(5).SelectMany(p => p).ToList();
            largest = Math.Max(largest, groups.Sum(g => g.Items.Count));
            groups.ForEach(g => Assert.True(seen.TryAdd(g.Key, [.. g.Items])));
        }

        Assert.Equal(100, seen.Count);
        Assert.All(seen, g => Assert.Equal(all.Where(x => x.Person == g.Key).Select(x => x.Item), g.Value));
        Assert.InRange(largest, 1, Math.Max(most, 3));
        Assert.Equal(most >= 300 ? 1 : 100 / (Math.Max(most, 3) / 3) + (100 % (Math.Max(most, 3) / 3) == 0 ? 0 : 1), rounds);
    }

    [Fact]
    public void Of_one_group_that_is_too_large_the_first_items_are_kept_and_the_others_come_next_time()
    {
        var gathering = new Gathering(10, "");
        var items = Enumerable.Range(0, 25).Select(Item).ToList();
        items.ForEach(i => gathering.Add("P001", i));

        Assert.Equal(items.Take(10), Assert.Single(Assert.Single(gathering.Portions(5))).Items);
        Assert.Null(gathering.RestFrom);
    }

    private static DueItem Item(int number) =>
        new(new TaskReminder(), new OpenItem($"TSK-{number:0000}", "P", default, Sentence.Of("x"), new SayPhrase("my tasks")), [], null);
}
