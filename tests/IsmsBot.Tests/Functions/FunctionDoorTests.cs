using IsmsBot.Adapters.Functions;

namespace IsmsBot.Tests.Functions;

public sealed class FunctionDoorTests(DoorUnderTest door) : IClassFixture<DoorUnderTest>
{
    [Fact]
    public async Task A_recorded_queue_invocation_is_let_in_and_answered_in_the_hosts_form()
    {
        door.Work = DoorUnderTest.Succeed;

        var (status, body) = await Wire.PlayAsync(door.Port, Wire.Request("queue-json.request.http", door.Port));

        Assert.Equal(200, status);
        Assert.Equal("""{"Outputs":{},"Logs":["cards done"],"ReturnValue":null}""", Sorted(body));
        Assert.Contains(
            door.Seen, seen => seen.Id == Guid.Parse("b7aca862-af59-4913-bd67-042555a2a9df") && seen.MessageText() == """{"fail":true}""");
    }

    [Fact]
    public async Task A_recorded_timer_invocation_is_let_in()
    {
        door.Work = DoorUnderTest.Succeed;

        var (status, _) = await Wire.PlayAsync(door.Port, Wire.Request("timer.request.http", door.Port));

        Assert.Equal(200, status);
        Assert.Contains(door.Seen, seen => seen.Function == "tick" && !seen.IsPastDue());
    }

    [Fact]
    public async Task A_function_that_throws_is_answered_with_500_in_the_hosts_form_and_without_its_words()
    {
        door.Work = (_, _) => throw new InvalidOperationException("Marit wrote this");

        var (status, body) = await Wire.PlayAsync(door.Port, Wire.Request("queue-json.request.http", door.Port));

        Assert.Equal(500, status);
        Assert.Contains("\"Outputs\":{}", body, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Marit", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_that_asks_to_be_tried_again_is_answered_with_500()
    {
        door.Work = (_, _) => Task.FromResult(FunctionOutcome.TryAgain("throttled"));

        var (status, body) = await Wire.PlayAsync(door.Port, Wire.Request("queue-json.request.http", door.Port));

        Assert.Equal(500, status);
        Assert.Contains("throttled", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Data":"text"}""")]
    public async Task A_body_that_is_no_invocation_fails_and_still_has_an_answer(string body)
    {
        door.Work = DoorUnderTest.Succeed;

        var (status, answer) = await Wire.PlayAsync(door.Port, Wire.Request("POST /cards HTTP/1.1", Genuine(), body));

        Assert.Equal(500, status);
        Assert.Contains("FormatException", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_fails_without_being_read()
    {
        var body = """{"Data":{"msg":"MESSAGE"}}""".Replace("MESSAGE", new string('x', (int)FunctionDoor.BodyLimit), StringComparison.Ordinal);

        var (status, _) = await Wire.PlayAsync(door.Port, Wire.Request("POST /cards HTTP/1.1", Genuine(), body));

        Assert.Equal(500, status);
    }

    private List<string> Genuine() =>
    [
        $"Host: 127.0.0.1:{door.Port}",
        "X-Azure-Functions-InvocationId: b7aca862-af59-4913-bd67-042555a2a9df",
        "User-Agent: Azure-Functions-Host/4.1037.0.0",
        "Content-Type: application/json; charset=utf-8",
    ];

    /// <summary>The order of properties means nothing to the host; the names and the values do.</summary>
    private static string Sorted(string answer)
    {
        using var json = System.Text.Json.JsonDocument.Parse(answer);
        var root = json.RootElement;
        string Raw(string name) => $"\"{name}\":{root.GetProperty(name).GetRawText()}";
        return "{" + string.Join(",", Raw("Outputs"), Raw("Logs"), Raw("ReturnValue")) + "}";
    }
}
