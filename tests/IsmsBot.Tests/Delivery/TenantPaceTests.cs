using System.Collections.Concurrent;
using IsmsBot.Adapters.Delivery;

namespace IsmsBot.Tests.Delivery;

/// <summary>The pace of one tenant on the real clock: timers that come early or late open no second door.</summary>
[Collection("Alone")]
public class TenantPaceTests
{
    [Fact]
    public async Task Many_who_wait_at_once_never_get_more_places_than_the_limit()
    {
        using var pace = new TenantPace(TimeProvider.System);
        var places = new ConcurrentBag<long>();

        await Task.WhenAll(Enumerable.Range(0, 32).Select(async _ =>
        {
            for (var i = 0; i < 4; i++)
            {
                await pace.WaitAsync(CancellationToken.None);
                places.Add(TimeProvider.System.GetTimestamp());
            }
        }));

        var times = places.Order().ToArray();
        Assert.Equal(128, times.Length);
        Assert.All(Enumerable.Range(50, 78), i => Assert.True(TimeProvider.System.GetElapsedTime(times[i - 50], times[i]) > TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task A_request_to_wait_holds_everybody()
    {
        using var pace = new TenantPace(TimeProvider.System);
        pace.HoldFor(TimeSpan.FromMilliseconds(300));
        var start = TimeProvider.System.GetTimestamp();

        await Task.WhenAll(pace.WaitAsync(CancellationToken.None).AsTask(), pace.WaitAsync(CancellationToken.None).AsTask());

        Assert.True(TimeProvider.System.GetElapsedTime(start) > TimeSpan.FromMilliseconds(295));
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_place_to_the_next()
    {
        using var pace = new TenantPace(TimeProvider.System);
        pace.HoldFor(TimeSpan.FromMilliseconds(200));
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pace.WaitAsync(impatient.Token).AsTask());

        await pace.WaitAsync(CancellationToken.None);
    }
}
