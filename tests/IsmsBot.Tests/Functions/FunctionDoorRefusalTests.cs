namespace IsmsBot.Tests.Functions;

/// <summary>Requests that the Functions host passed on from outside, or that came past it, never start a function.</summary>
public sealed class FunctionDoorRefusalTests(DoorUnderTest door) : IClassFixture<DoorUnderTest>
{
    public static TheoryData<string> PathTricks =>
    [
        "/cards", "//cards", "/./cards", "/api/../cards", "/api/%2e%2e/cards", "/api/..%2fcards", "/api/%5c..%5ccards", "/api/..;/cards",
        "/cards/", "/Cards", "/cards?x=1", "/cards%00", "/%63ards", "/tick",
    ];

    public static TheoryData<string, string> Impostors => new()
    {
        { "another host name", "Host: bot.example" },
        { "another port", "Host: 127.0.0.1:1" },
        { "the name of loopback", "Host: localhost" },
        { "no agent", "User-Agent: " },
        { "a browser", "User-Agent: Mozilla/5.0" },
        { "an agent that the host has added itself to", "User-Agent: curl/7.88.1 Azure-Functions-Host/4.1037.0.0" },
        { "an agent in other letters", "User-Agent: azure-functions-host/4.1037.0.0" },
        { "no invocation id", "X-Azure-Functions-InvocationId: " },
        { "an invocation id that is none", "X-Azure-Functions-InvocationId: 1; DROP" },
        { "a proxied caller", "X-Forwarded-For: 203.0.113.7" },
        { "a proxied host", "X-Forwarded-Host: bot.example" },
        { "a proxied scheme", "X-Forwarded-Proto: https" },
        { "a standard proxy", "Forwarded: for=203.0.113.7" },
    };

    [Theory]
    [MemberData(nameof(PathTricks))]
    public async Task A_forwarded_request_never_starts_a_function(string path) =>
        await Refused(path, [
            "Host: bot.example", "User-Agent: curl/7.88.1 Azure-Functions-Host/4.1037.0.0",
            "X-Azure-Functions-InvocationId: cabc3294-d7fc-45fb-80d5-15bdeef889e9"]);

    [Theory]
    [MemberData(nameof(PathTricks))]
    public async Task A_proxied_request_with_a_forged_agent_never_starts_a_function(string path) =>
        await Refused(path, [
            $"Host: 127.0.0.1:{door.Port}", "User-Agent: Azure-Functions-Host/4.1037.0.0",
            "X-Azure-Functions-InvocationId: be2d756a-e064-45c2-af31-9239d392f3ec",
            "X-Forwarded-For: 203.0.113.7", "X-Forwarded-Host: bot.example", "X-Forwarded-Proto: https"]);

    [Theory]
    [MemberData(nameof(Impostors))]
    public async Task An_impostor_is_refused(string who, string header)
    {
        var name = header[..(header.IndexOf(':', StringComparison.Ordinal) + 1)];
        string[] genuine = [
            $"Host: 127.0.0.1:{door.Port}", "User-Agent: Azure-Functions-Host/4.1037.0.0",
            "X-Azure-Functions-InvocationId: be2d756a-e064-45c2-af31-9239d392f3ec"];

        await Refused("/cards", [.. genuine.Where(line => !line.StartsWith(name, StringComparison.Ordinal)), header]);
        Assert.NotEmpty(who);
    }

    [Theory]
    [InlineData("forward-http.request.http")]
    [InlineData("proxy-http.request.http")]
    public async Task A_recorded_request_passed_on_reaches_the_front_door_and_no_function(string recording)
    {
        var (status, body) = await Wire.PlayAsync(door.Port, Wire.Request(recording, door.Port));

        Assert.Equal(200, status);
        Assert.Contains("the front door", body, StringComparison.Ordinal);
        Assert.Empty(door.Seen);
    }

    private async Task Refused(string path, IEnumerable<string> headers)
    {
        var request = Wire.Request($"POST {path} HTTP/1.1", headers, """{"Data":{"msg":"\"x\""}}""");

        var (status, _) = await Wire.PlayAsync(door.Port, request);

        Assert.Contains(status, (int[])[400, 404]);
        Assert.Empty(door.Seen);
    }
}
