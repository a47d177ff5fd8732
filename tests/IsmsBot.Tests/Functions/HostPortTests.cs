using IsmsBot.Adapters.Functions;

namespace IsmsBot.Tests.Functions;

public sealed class HostPortTests
{
    [Theory]
    [InlineData("7071", "9000", 7071)]
    [InlineData(null, "9000", 9000)]
    [InlineData("", " ", 8080)]
    [InlineData(null, null, 8080)]
    public void The_port_of_the_functions_host_comes_first(string? functions, string? port, int expected) =>
        Assert.Equal(expected, HostPort.Choose(Environment(functions, port)));

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("-1")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("8080 ")]
    public void A_value_that_is_no_port_is_named(string value) =>
        Assert.Contains(
            HostPort.FunctionsVariable,
            Assert.Throws<FormatException>(() => HostPort.Choose(Environment(value, null))).Message,
            StringComparison.Ordinal);

    private static Func<string, string?> Environment(string? functions, string? port) => name => name switch
    {
        "FUNCTIONS_CUSTOMHANDLER_PORT" => functions,
        "PORT" => port,
        _ => null,
    };
}
