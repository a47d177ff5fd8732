using IsmsBot.Teams.Authentication;

namespace IsmsBot.Teams.Tests.Authentication;

public sealed class ServiceUrlRulesTests
{
    private readonly ServiceUrlRules _rules = new(ServiceUrlRules.PublicHosts);

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/11111111-1111-1111-1111-111111111111/")]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("https://SMBA.trafficmanager.net:443/teams")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    public void Addresses_of_Teams_are_allowed(string url) => Assert.Null(_rules.WhyNot(url));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("https://evilsmba.trafficmanager.net/")]
    [InlineData("https://user:secret@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://evil.example\\@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net/?x=https://evil.example")]
    [InlineData("https://smba.trafficmanager.net/#x")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("http://localhost:3978/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net /")]
    [InlineData("file:///etc/passwd")]
    public void Every_other_address_is_refused(string? url) => Assert.NotNull(_rules.WhyNot(url));

    [Theory]
    [InlineData("http://localhost:41505/_connector", true)]
    [InlineData("http://127.0.0.1:41505/_connector", true)]
    [InlineData("http://[::1]:41505/_connector", true)]
    [InlineData("http://localhost.evil.example/", false)]
    [InlineData("http://10.0.0.1/", false)]
    [InlineData("http://smba.trafficmanager.net/", false)]
    public void Loopback_is_allowed_only_where_it_was_asked_for(string url, bool allowed) =>
        Assert.Equal(allowed, new ServiceUrlRules(ServiceUrlRules.PublicHosts, allowHttpLoopback: true).Allows(url));
}
