using System.Text;
using IsmsBot.Adapters.Functions;

namespace IsmsBot.Tests.Functions;

public sealed class FunctionInvocationTests
{
    [Theory]
    [InlineData("""{"Data":{"msg":"\"hello\""}}""", "hello")]
    [InlineData("""{"Data":{"msg":"\"{\\\"a\\\":1}\""}}""", """{"a":1}""")]
    [InlineData("""{"Data":{"msg":"hello"}}""", "hello")]
    [InlineData("""{"Data":{"msg":"{\"a\":1}"}}""", """{"a":1}""")]
    [InlineData("""{"Data":{"msg":{"a":1}}}""", """{"a":1}""")]
    [InlineData("""{"Data":{"msg":7}}""", "7")]
    [InlineData("""{"Data":{"msg":"\"\\\"quoted by its sender\\\"\""}}""", "\"quoted by its sender\"")]
    [InlineData("""{"Data":{"msg":"\"begins like one"}}""", "\"begins like one")]
    [InlineData("""{"Data":{"msg":"\"\""}}""", "")]
    public async Task A_queue_message_is_read_as_its_sender_wrote_it(string body, string text) =>
        Assert.Equal(text, (await Read(body)).MessageText());

    [Fact]
    public async Task Properties_of_a_message_that_overwrite_the_hosts_metadata_change_nothing()
    {
        var invocation = await Read(Wire.Body("queue-metadata-collision.body.json"));

        Assert.Equal("""{"type":"card","n":5,"nested":{"a":[1,2]},"Id":"mine","DequeueCount":77,"sys":"x"}""", invocation.MessageText());
        Assert.Equal(Guid.Parse("b7aca862-af59-4913-bd67-042555a2a9df"), invocation.Id);
    }

    [Fact]
    public async Task A_timer_that_was_missed_says_so() =>
        Assert.True((await Read(Wire.Body("timer-retry.body.json"))).IsPastDue());

    [Theory]
    [InlineData("""{"Data":{"timer":{"ScheduleStatus":null}}}""")]
    [InlineData("""{"Data":{"timer":{"IsPastDue":"True"}}}""")]
    [InlineData("""{"Data":{"timer":"now"}}""")]
    public async Task A_timer_that_does_not_say_so_was_not_missed(string body) => Assert.False((await Read(body)).IsPastDue());

    [Theory]
    [InlineData("""{"Data":{}}""")]
    [InlineData("""{"Data":{"msg":null}}""")]
    public async Task An_invocation_without_its_message_is_refused_by_name(string body)
    {
        var invocation = await Read(body);

        Assert.Contains("CardDelivery has no msg", Assert.Throws<FormatException>(() => invocation.MessageText()).Message, StringComparison.Ordinal);
    }

    private static async Task<FunctionInvocation> Read(string body)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(body));
        return await FunctionInvocation.ReadAsync(
            FunctionNames.CardDelivery, Guid.Parse("b7aca862-af59-4913-bd67-042555a2a9df"), stream, CancellationToken.None);
    }
}
