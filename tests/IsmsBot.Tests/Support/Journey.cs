using IsmsBot.Sandbox.Clock;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Support;

/// <summary>A tick survives what fails in it; a test that did not ask for a failure must not.</summary>
internal static class Journey
{
    public static async Task<int> WentWell(TestBot bot, Func<TimeTravel, Task<int>> journey)
    {
        var travel = bot.Services.GetRequiredService<TimeTravel>();
        var sent = await journey(travel);
        var failures = travel.Failures.Select(f => $"{f.Kind} {f.Name} failed: {f.Exception}").ToList();
        Assert.True(bot.ExpectsFailures || failures.Count == 0, string.Join('\n', failures));
        return sent;
    }
}
