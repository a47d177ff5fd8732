using System.Text;
using IsmsBot.Adapters.Delivery;
using IsmsBot.Adapters.Functions;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Functions;

/// <summary>
/// The recordings of the real Functions host, played to the whole bot: under the names of its own functions, otherwise byte for byte.
/// </summary>
public sealed class WholeBotTests
{
    [Fact]
    public async Task A_recorded_timer_makes_the_bot_do_its_rounds()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Entra.LeaveAsync("P0057", CancellationToken.None);

        var (status, body) = await PlayAsync(bot, "timer.request.http", "POST /tick ", FunctionNames.ReminderTick);

        Assert.Equal(200, status);
        Assert.Contains("steps", body, StringComparison.Ordinal);
        Assert.Contains("\"Outputs\":{}", body, StringComparison.Ordinal);
        Assert.Equal(EnrolmentState.Cancelled, (await bot.Enrolment("ENR-0057")).Status);
    }

    [Fact]
    public async Task A_recorded_queue_message_drains_the_outbox()
    {
        await using var bot = await TestBot.StartAsync();

        var (status, body) = await PlayAsync(bot, "queue-json.request.http", "POST /cards ", FunctionNames.CardDelivery);

        Assert.Equal(200, status);
        Assert.Contains("rows", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_failed_too_often_leaves_an_event_that_somebody_can_find()
    {
        await using var bot = await TestBot.StartAsync();

        var (status, _) = await PlayAsync(bot, "queue-json.request.http", "POST /cards ", FunctionNames.CardDeliveryPoison);

        Assert.Equal(200, status);
        var written = await bot.InDb(db => db.Journal.SingleAsync(j => j.RecordType == LostRing.RecordType));
        Assert.Equal((LostRing.RecordId, "gave up"), (written.RecordId, written.Action));
        Assert.Contains("failed too often", written.Comment, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_host_forwards_without_a_token_is_turned_away()
    {
        await using var bot = await TestBot.StartAsync();

        foreach (var recorded in (string[])["proxy-http.request.http", "forward-http.request.http"])
        {
            var (status, _) = await PlayAsync(bot, recorded, "", "");
            Assert.InRange(status, 400, 401);
        }
    }

    private static Task<(int Status, string Body)> PlayAsync(TestBot bot, string recording, string recorded, string function)
    {
        var port = new Uri(bot.Address).Port;
        var request = Wire.Request(recording, port);
        var text = Encoding.UTF8.GetString(request);
        return Wire.PlayAsync(
            port, recorded.Length == 0 ? request : Encoding.UTF8.GetBytes(text.Replace(recorded, $"POST /{function} ", StringComparison.Ordinal)));
    }
}
