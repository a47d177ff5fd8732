using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Tests.Simulators;

public sealed class FaultTests
{
    private static readonly DateTimeOffset Noon = new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, Fault, int, string?, string> Faults => new()
    {
        { "429 with seconds", Fault.Throttled(2), 429, "2", "Throttled" },
        { "429 with a date", Fault.ThrottledUntil(Noon), 429, "Tue, 01 Dec 2026 12:00:00 GMT", "Throttled" },
        { "429 alone", Fault.Throttled(), 429, null, "Throttled" },
        { "412", Fault.Conflict(), 412, null, "PreconditionFailed" },
        { "503", Fault.Of(503), 503, null, "ServiceError" },
        { "nested", Fault.Nested(), 403, null, "MessageWritesBlocked" },
        { "html", Fault.Html(502), 502, null, "<!DOCTYPE HTML>" },
        { "empty", Fault.Empty(504), 504, null, "" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_answers_once_and_delivers_nothing(string name, Fault fault, int status, string? retryAfter, string part)
    {
        await using var t = await StartedAsync();
        t.Teams.Faults.Next(fault);
        var (got, _, raw) = await SendAsync(t);
        Assert.Equal((name, status), (name, got));
        Assert.Equal(retryAfter, raw.Headers.TryGetValues("Retry-After", out var values) ? values.Single() : null);
        Assert.Contains(part, await raw.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(t.Ingrid.Messages());
        Assert.Equal(201, (await SendAsync(t)).Status);
    }

    [Fact]
    public async Task A_fault_after_processing_delivers_all_the_same()
    {
        await using var t = await StartedAsync();
        t.Teams.Faults.Next(null, Fault.Of(500).AfterProcessing(), Fault.Abort().AfterProcessing());
        Assert.Equal(201, (await SendAsync(t)).Status);
        Assert.Equal(500, (await SendAsync(t)).Status);
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(t));
        Assert.Equal(3, t.Ingrid.Messages().Count);
        await t.Teams.WaitUntilAsync(() => t.Teams.Meter.Count == 3);
        Assert.Equal([201, 500, 0], t.Teams.Meter.Requests.Select(r => r.Status));
    }

    [Fact]
    public async Task A_rule_meets_only_the_requests_that_fit()
    {
        await using var t = await StartedAsync();
        await t.Sven.InstallAsync(InstallEvents.None);
        t.Teams.Faults.Always(r => r.Person == t.Sven.Person.EntraId, Fault.Of(403));
        Assert.Equal(201, (await SendAsync(t)).Status);
        Assert.Equal(403, (await t.Bot.SendAsync(t.Sven.PersonalChatId, FakeBot.Text("x"))).Status);
        t.Teams.Faults.Clear();
        Assert.Equal(201, (await t.Bot.SendAsync(t.Sven.PersonalChatId, FakeBot.Text("x"))).Status);
    }

    [Fact]
    public async Task A_slow_answer_is_the_right_one()
    {
        await using var t = await StartedAsync();
        t.Teams.Faults.Next(Fault.Slow(TimeSpan.FromMilliseconds(120)));
        var start = TimeProvider.System.GetTimestamp();
        Assert.Equal(201, (await SendAsync(t)).Status);
        Assert.True(TimeProvider.System.GetElapsedTime(start) >= TimeSpan.FromMilliseconds(100));
    }

    [Fact]
    public async Task The_meter_finds_the_busiest_second()
    {
        await using var t = await StartedAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SendAsync(t)));
        Assert.Equal(20, t.Teams.Meter.Count);
        Assert.InRange(t.Teams.Meter.MaxPerSecond(), 10, 20);
    }

    [Fact]
    public async Task With_limits_enforced_an_eighth_send_in_a_second_is_throttled_and_told_when()
    {
        await using var t = await StartedAsync(o => o with { EnforceRateLimits = true });
        var statuses = new List<(int Status, JsonNode? Body, HttpResponseMessage Raw)>();
        for (var i = 0; i < 8; i++)
        {
            statuses.Add(await SendAsync(t));
        }

        Assert.Equal([201, 201, 201, 201, 201, 201, 201, 429], statuses.Select(s => s.Status));
        Assert.NotNull(statuses[^1].Raw.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task With_limits_enforced_two_sends_at_once_in_one_chat_conflict()
    {
        await using var t = await StartedAsync(o => o with { EnforceRateLimits = true });
        t.Teams.Faults.Next(Fault.Slow(TimeSpan.FromMilliseconds(300)));
        var both = await Task.WhenAll(SendAsync(t), SendAsync(t));
        Assert.Equal([201, 412], both.Select(s => s.Status).Order());
    }

    private static async Task<TeamsInATest> StartedAsync(Func<TeamsSimulatorOptions, TeamsSimulatorOptions>? with = null)
    {
        var t = await TeamsInATest.StartAsync(with);
        await t.Ingrid.InstallAsync(InstallEvents.None);
        await t.Bot.WarmUpAsync();
        return t;
    }

    private static Task<(int Status, JsonNode? Body, HttpResponseMessage Raw)> SendAsync(TeamsInATest t) => t.Bot.CallAsync(
        HttpMethod.Post, $"v3/conversations/{Uri.EscapeDataString(t.Ingrid.PersonalChatId)}/activities", FakeBot.Text("x"));
}
