using IsmsBot.Teams.Authentication;

namespace IsmsBot.Teams.Tests.Authentication;

public sealed class ActivityBindingTests
{
    private readonly TestIdentity _identity = new();

    [Theory]
    [InlineData("no channel", 403)]
    [InlineData("another channel", 403)]
    [InlineData("another service URL", 401)]
    [InlineData("no service URL", 401)]
    [InlineData("foreign tenant in both places", 403)]
    [InlineData("foreign tenant in the channel data", 403)]
    [InlineData("two tenants", 403)]
    [InlineData("no tenant", 403)]
    [InlineData("another recipient", 401)]
    [InlineData("no recipient", 401)]
    [InlineData("a person as recipient", 401)]
    public async Task A_good_token_does_not_carry_a_wrong_body(string what, int status)
    {
        var activity = TestIdentity.Message();
        const string Foreign = "99999999-1111-1111-1111-111111111111";
        switch (what)
        {
            case "no channel": activity.ChannelId = null; break;
            case "another channel": activity.ChannelId = "directline"; break;
            case "another service URL": activity.ServiceUrl = "https://evil.example/"; break;
            case "no service URL": activity.ServiceUrl = null; break;
            case "foreign tenant in both places":
                activity.ChannelData!.Tenant!.Id = Foreign;
                activity.Conversation!.TenantId = Foreign;
                break;
            case "foreign tenant in the channel data":
                activity.ChannelData!.Tenant!.Id = Foreign;
                activity.Conversation!.TenantId = null;
                break;
            case "two tenants": activity.Conversation!.TenantId = Foreign; break;
            case "no tenant":
                activity.ChannelData = null;
                activity.Conversation!.TenantId = null;
                break;
            case "another recipient": activity.Recipient!.Id = "28:44444444-3333-3333-3333-333333333333"; break;
            case "no recipient": activity.Recipient = null; break;
            case "a person as recipient": activity.Recipient!.Id = TestIdentity.AppId; break;
        }

        Assert.Equal(status, Assert.IsType<TokenVerdict.Refused>(await _identity.VerdictAsync(_identity.Token(), activity)).HttpStatus);
    }

    [Fact]
    public async Task A_remembered_token_is_still_compared_with_every_body()
    {
        var token = _identity.Token();
        Assert.IsType<TokenVerdict.Accepted>(await _identity.VerdictAsync(token));
        var harvested = TestIdentity.Message();
        harvested.ServiceUrl = "https://evil.example/";
        Assert.IsType<TokenVerdict.Refused>(await _identity.VerdictAsync(token, harvested));
    }

    [Fact]
    public async Task The_tenant_may_stand_in_the_conversation_alone()
    {
        var activity = TestIdentity.Message();
        activity.ChannelData = null;
        Assert.IsType<TokenVerdict.Accepted>(await _identity.VerdictAsync(_identity.Token(), activity));
    }

    [Fact]
    public async Task A_signed_host_that_is_not_on_the_list_is_refused()
    {
        var activity = TestIdentity.Message();
        activity.ServiceUrl = "https://evil.trafficmanager.net/";
        Assert.IsType<TokenVerdict.Refused>(
            await _identity.VerdictAsync(_identity.Token(claims => claims["serviceurl"] = activity.ServiceUrl), activity));
    }

    [Fact]
    public async Task No_tenant_is_accepted_when_none_is_named()
    {
        var options = _identity.Options with { AllowedTenants = [] };
        var validator = new InboundTokenValidator(options, new HttpClient(_identity.Metadata), _identity.Time);
        Assert.IsType<TokenVerdict.Refused>(await validator.ValidateAsync([$"Bearer {_identity.Token()}"], TestIdentity.Message()));
    }

    [Fact]
    public async Task The_token_can_be_checked_before_the_body_is_read()
    {
        Assert.IsType<TokenVerdict.Accepted>(await _identity.Validator.ValidateTokenAsync([$"Bearer {_identity.Token()}"]));
        Assert.IsType<TokenVerdict.Refused>(
            await _identity.Validator.ValidateTokenAsync([$"Bearer {_identity.Token(claims => claims["aud"] = "x")}"]));
    }
}
