using IsmsBot.Adapters.Functions;

namespace IsmsBot.Tests.Functions;

public sealed class HostPortTests
{
    [Theory]
    [InlineData("9000", 9000)]
    [InlineData(" ", 8080)]
    [InlineData(null, 8080)]
    public void The_port_is_the_one_that_is_set(string? port, int expected) => Assert.Equal(expected, HostPort.Choose(_ => port));

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("-1")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("8080 ")]
    public void A_value_that_is_no_port_is_named(string value) =>
        Assert.Contains("PORT is not a port", Assert.Throws<FormatException>(() => HostPort.Choose(_ => value)).Message, StringComparison.Ordinal);
}
