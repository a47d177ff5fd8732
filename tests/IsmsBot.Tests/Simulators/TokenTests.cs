using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace IsmsBot.Tests.Simulators;

public sealed class TokenTests
{
    [Fact]
    public async Task An_inbound_token_has_exactly_the_claims_of_a_live_one()
    {
        await using var t = await TeamsInATest.StartAsync();
        var token = new JsonWebToken(t.Teams.Tokens.InboundToken(t.Teams.ServiceUrl));
        Assert.Equal(["aud", "exp", "iss", "nbf", "serviceurl"], token.Claims.Select(c => c.Type).Order());
        Assert.Equal("RS256", token.Alg);
        Assert.Equal(token.Kid, token.X5t);
        Assert.True((await ValidateAsync(t, token.EncodedToken)).IsValid);
    }

    [Fact]
    public async Task The_key_is_endorsed_for_Teams_and_the_metadata_point_to_it()
    {
        await using var t = await TeamsInATest.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        var metadata = JsonNode.Parse(await http.GetStringAsync(new Uri(t.Teams.Address, "/botframework/v1/.well-known/openidconfiguration")))!;
        Assert.Equal("https://api.botframework.com", (string?)metadata["issuer"]);
        var keys = JsonNode.Parse(await http.GetStringAsync(new Uri((string)metadata["jwks_uri"]!)))!["keys"]!.AsArray();
        var key = keys.Single(k => (string?)k!["kid"] == new JsonWebToken(t.Teams.Tokens.InboundToken(t.Teams.ServiceUrl)).Kid);
        Assert.Equal(["msteams"], key!["endorsements"]!.AsArray().Select(e => (string?)e));
    }

    public static TheoryData<TokenDefect> SignatureDefects =>
    [
        TokenDefect.SignedByAnotherKey, TokenDefect.UnknownKey, TokenDefect.KeyInHeader, TokenDefect.AlgorithmNone,
        TokenDefect.HmacWithPublicKey, TokenDefect.ChangedAfterSigning, TokenDefect.Expired, TokenDefect.ExpiryMissing,
        TokenDefect.NotYetValid, TokenDefect.WrongIssuer, TokenDefect.WrongAudience, TokenDefect.AudienceMissing, TokenDefect.NotAToken,
    ];

    [Theory]
    [MemberData(nameof(SignatureDefects))]
    public async Task A_bad_token_is_bad_for_a_validator(TokenDefect defect)
    {
        await using var t = await TeamsInATest.StartAsync();
        Assert.False((await ValidateAsync(t, t.Teams.Tokens.BadToken(defect, t.Teams.ServiceUrl))).IsValid);
    }

    [Theory]
    [InlineData(TokenDefect.KeyWithoutEndorsements)]
    [InlineData(TokenDefect.KeyEndorsedForAnotherChannel)]
    [InlineData(TokenDefect.ServiceUrlMissing)]
    [InlineData(TokenDefect.ServiceUrlInCamelCase)]
    [InlineData(TokenDefect.ServiceUrlOfAnotherHost)]
    [InlineData(TokenDefect.ServiceUrlOfAnotherTenant)]
    public async Task What_only_a_bot_of_Teams_checks_is_signed_well(TokenDefect defect)
    {
        await using var t = await TeamsInATest.StartAsync();
        var token = t.Teams.Tokens.BadToken(defect, t.Teams.ServiceUrl);
        Assert.True((await ValidateAsync(t, token)).IsValid);
        Assert.False(new JsonWebToken(token).TryGetClaim("serviceurl", out var claim)
            && claim.Value == t.Teams.ServiceUrl
            && new JsonWebToken(token).Kid == new JsonWebToken(t.Teams.Tokens.InboundToken(t.Teams.ServiceUrl)).Kid);
    }

    [Fact]
    public async Task The_connector_wants_a_token_of_this_issuer()
    {
        await using var t = await TeamsInATest.StartAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => t.Bot.FetchTokenAsync("wrong"));
        await t.Ingrid.InstallAsync(InstallEvents.None);
        Assert.Equal(201, (await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Text("x"))).Status);
        t.Teams.Tokens.RevokeOutboundTokens();
        Assert.Equal(401, (await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Text("x"))).Status);
        t.Bot.ForgetToken();
        Assert.Equal(201, (await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Text("x"))).Status);
    }

    [Fact]
    public async Task A_rotated_key_has_another_id()
    {
        await using var t = await TeamsInATest.StartAsync();
        var before = new JsonWebToken(t.Teams.Tokens.InboundToken(t.Teams.ServiceUrl)).Kid;
        t.Teams.Tokens.RotateKey();
        var after = new JsonWebToken(t.Teams.Tokens.InboundToken(t.Teams.ServiceUrl));
        Assert.NotEqual(before, after.Kid);
        Assert.True((await ValidateAsync(t, after.EncodedToken)).IsValid);
    }

    private static Task<TokenValidationResult> ValidateAsync(TeamsInATest t, string token) =>
        new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = "https://api.botframework.com",
            ValidAudience = t.Teams.Tenant.BotAppId.ToString(),
            IssuerSigningKeys = new JsonWebKeySet(t.Teams.Tokens.Keys().ToJsonString()).GetSigningKeys(),
            TryAllIssuerSigningKeys = false,
        });
}
