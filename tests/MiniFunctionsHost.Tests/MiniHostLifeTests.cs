using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace MiniFunctionsHost.Tests;

/// <summary>How the worker may end, and what the host does then.</summary>
public sealed class MiniHostLifeTests : IAsyncLifetime
{
    private readonly HttpClient http = new(new SocketsHttpHandler());
    private MiniHost host = null!;

    public async Task InitializeAsync() => host = await MiniHost.StartAsync(ExampleWorker.Settings());

    public async Task DisposeAsync()
    {
        http.Dispose();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task A_function_is_fired_by_hand_and_judged_by_whether_it_throws()
    {
        Assert.True(await Fire("Second", ""));
        Assert.True(await Fire("Cards", "do it"));
        Assert.False(await Fire("Cards", "please fail"));
    }

    [Fact]
    public async Task A_call_that_runs_out_of_time_is_told_to_stop_and_the_worker_lives()
    {
        Assert.False(await Fire("Cards", "wait"));

        await ExampleWorker.SaidAsync(host, "was told to stop");
        Assert.True(await Fire("Cards", "do it"));
        Assert.Equal(1, host.Worker.Starts);
    }

    [Fact]
    public async Task A_call_that_does_not_listen_costs_the_process_and_is_not_counted_as_a_crash()
    {
        Assert.False(await Fire("Cards", "wait and do not listen"));
        Assert.True(await Fire("Cards", "do it"));

        Assert.Equal(2, host.Worker.Starts);
        Assert.Empty(host.Worker.Crashes);
    }

    [Fact]
    public async Task A_worker_that_ends_with_0_is_never_started_again_and_its_requests_hang()
    {
        Assert.False(await Fire("Cards", "exit:0"));

        // The call has failed before its process is gone: until then the worker may still answer.
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!host.Worker.IsZombie)
        {
            await Task.Delay(20, end.Token);
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => http.GetAsync(new Uri(host.Address, "/api/echo"), patience.Token));
        using var ping = await http.GetAsync(new Uri(host.Address, "/admin/host/ping"));

        Assert.Equal(HttpStatusCode.OK, ping.StatusCode);
        Assert.True(host.Worker.IsZombie);
        Assert.Equal(1, host.Worker.Starts);
    }

    [Fact]
    public async Task A_worker_that_ends_with_200_is_started_again_and_not_blamed()
    {
        Assert.False(await Fire("Cards", "exit:200"));

        Assert.True(await Fire("Cards", "do it"));
        Assert.Equal(2, host.Worker.Starts);
        Assert.Empty(host.Worker.Crashes);
    }

    [Fact]
    public async Task The_third_crash_ends_the_host_and_requests_are_held_during_each_start()
    {
        for (var crash = 1; crash <= 3; crash++)
        {
            Assert.False(host.Worker.GaveUp.IsCompleted);
            using var echo = await http.GetAsync(new Uri(host.Address, "/api/echo"));
            Assert.Equal(HttpStatusCode.OK, echo.StatusCode);
            Assert.False(await Fire("Cards", "exit:3"));
        }

        await host.Worker.GaveUp.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(3, host.Worker.Crashes.Count);
    }

    [Fact]
    public async Task A_worker_does_not_outlive_a_host_that_is_killed()
    {
        var program = Path.Combine(Built.Folder("MiniFunctionsHost"), "MiniFunctionsHost.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--root", Built.Folder("MiniFunctionsHost.Example"), "--port", "0"])
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in ExampleWorker.Settings().AppSettings)
        {
            start.Environment[name] = value;
        }

        using var another = Process.Start(start)!;
        var address = new Uri((await another.StandardOutput.ReadLineAsync())!["listening on ".Length..]);
        var state = (await http.GetFromJsonAsync<JsonNode>(new Uri(address, "/_mini/state")))!;
        using var worker = Process.GetProcessById((int)state["processId"]!);

        another.Kill();

        await worker.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));
    }

    private async Task<bool> Fire(string function, string message)
    {
        using var content = new StringContent(message);
        using var answer = await http.PostAsync(new Uri(host.Address, "/admin/functions/" + function), content);
        return (bool)(await answer.Content.ReadFromJsonAsync<JsonNode>())!["succeeded"]!;
    }
}
