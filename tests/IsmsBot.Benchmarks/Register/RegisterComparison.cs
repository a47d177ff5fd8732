namespace IsmsBot.Benchmarks.Register;

/// <summary>
/// Asks a bot with 30 risks and one with 10 000 risks and 30 000 treatments the same, in short turns one after the other, so that a change of the
/// machine's speed meets both alike; and compares what the Statement of Applicability allocates.
/// </summary>
internal static class RegisterComparison
{
    private const int Small = 30;
    private const int Large = 10_000;
    private const double MostTimes = 2;

    /// <summary>As bytes that depend on the size of numbers and ids: the same work never differs by more.</summary>
    private const double MostMemory = 1.1;

    private static readonly (string Text, string Person)[] Questions =
        [("top risks", "P0008"), ("my risks", "P0014"), ("risk RSK-0015", "P0008"), ("my treatments", "P0016")];

    public static async Task<int> RunAsync(bool quick)
    {
        var (turns, asks) = quick ? (6, 10) : (20, 25);
        var good = true;
        string[] providers = Environment.GetEnvironmentVariable("ISMSBOT_TEST_POSTGRES") is null ? ["sqlite"] : ["sqlite", "postgres"];
        foreach (var provider in providers)
        {
            Report.Say(
                $"{provider}: a register with {Small} risks, and one with {Large} risks and {Large * LargeRegister.TreatmentsForEach} treatments …");
            await using var small = await RegisterBot.StartAsync(provider, Small);
            await using var large = await RegisterBot.StartAsync(provider, Large);
            foreach (var (text, person) in Questions)
            {
                good &= await CompareAsync(provider, small, large, text, person, turns, asks);
            }

            good &= await CompareMemoryAsync(provider, small, large);
        }

        Report.Say(good ? "Every ratio is within its bound." : "A ratio is above its bound.");
        return good ? 0 : 1;
    }

    private static async Task<bool> CompareAsync(
        string provider, RegisterBot small, RegisterBot large, string text, string person, int turns, int asks)
    {
        foreach (var bot in new[] { small, large })
        {
            await TurnAsync(bot, person, text, asks * 2);
        }

        var (few, many) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < turns; turn++)
        {
            few.Add(await TurnAsync(small, person, text, asks));
            many.Add(await TurnAsync(large, person, text, asks));
        }

        var ratios = few.Zip(many, (s, l) => l / s).Order().ToList();
        var ratio = Median(ratios);
        Report.Say(
            $"| {provider} | {text} | {Small} risks: {Median(few):0} µs | {Large} risks: {Median(many):0} µs | ratio {ratio:0.00} (turns from {ratios[0]:0.00} to {ratios[^1]:0.00}) | wanted at most {MostTimes:0.0} |");
        return ratio <= MostTimes;
    }

    private static async Task<bool> CompareMemoryAsync(string provider, RegisterBot small, RegisterBot large)
    {
        var (few, many) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < 6; turn++)
        {
            few.Add(await small.RenderSoaAsync("P0008"));
            many.Add(await large.RenderSoaAsync("P0008"));
        }

        // The first time of each makes the queries and is left out.
        var (s, l) = (Median(few[1..]), Median(many[1..]));
        Report.Say(
            $"| {provider} | Statement of Applicability, card and both files | {Small} risks: {s / 1024:0} KB allocated | {Large} risks: {l / 1024:0} KB allocated | ratio {l / s:0.00} | wanted at most {MostMemory:0.0} |");
        return l / s <= MostMemory;
    }

    /// <summary>The median of one turn, in microseconds.</summary>
    private static async Task<double> TurnAsync(RegisterBot bot, string person, string text, int asks)
    {
        var taken = new List<double>(asks);
        for (var ask = 0; ask < asks; ask++)
        {
            taken.Add(await bot.AskAsync(person, text));
        }

        return Median(taken);
    }

    private static double Median(IReadOnlyList<double> values) => values.Order().ElementAt(values.Count / 2);
}
