using Xunit.Abstractions;

namespace IsmsBot.Counterpart.Tests;

/// <summary>Who is let in: our check beside Microsoft's, request by request. Each difference is one that was decided.</summary>
public sealed class TokenTableTests(Channel channel, ITestOutputHelper output) : IClassFixture<Channel>
{
    [Fact]
    public async Task Both_sides_judge_alike_but_for_the_differences_that_have_a_reason()
    {
        var unexpected = new List<string>();
        var counted = new Dictionary<Judged, int>();
        foreach (var one in TokenCase.All)
        {
            var (authorization, activity) = one.Make(channel, TimeProvider.System.GetUtcNow());
            var (ours, theirs) = (await channel.OursAsync(authorization, activity), await channel.TheirsAsync(authorization, activity));
            var judged = ours == theirs ? Judged.Same : ours ? Judged.Laxer : Judged.Stricter;
            counted[judged] = counted.GetValueOrDefault(judged) + 1;
            output.WriteLine($"{judged,-8} ours {Word(ours)}, theirs {Word(theirs)}: {one.What}{(one.Why.Length > 0 ? " - " + one.Why : "")}");
            if (judged != one.Judged || (judged != Judged.Same && one.Why.Length == 0))
            {
                unexpected.Add($"{one.What}: {judged} instead of {one.Judged}, ours {Word(ours)}, theirs {Word(theirs)}");
            }
        }

        output.WriteLine(string.Join(", ", counted.OrderBy(count => count.Key).Select(count => $"{count.Value} {count.Key}")));
        Assert.True(unexpected.Count == 0, string.Join('\n', unexpected));
        Assert.True(TokenCase.All.Count >= 41);
    }

    private static string Word(bool accepted) => accepted ? "accepts" : "refuses";
}
