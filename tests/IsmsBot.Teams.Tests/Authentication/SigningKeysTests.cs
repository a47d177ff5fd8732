using IsmsBot.Teams.Authentication;

namespace IsmsBot.Teams.Tests.Authentication;

public sealed class SigningKeysTests
{
    private readonly TestIdentity _identity = new();

    public static TheoryData<object?> Endorsements =>
        [null, Array.Empty<string>(), new[] { "webchat", "directline" }, "msteams", new[] { "MSTEAMS" }, new object?[] { null, 7 }];

    [Theory]
    [MemberData(nameof(Endorsements))]
    public async Task A_key_that_is_not_endorsed_for_Teams_is_refused(object? endorsements)
    {
        _identity.Metadata.Endorsements = endorsements;
        Assert.Equal(403, Refusal(await _identity.VerdictAsync(_identity.Token())).HttpStatus);
    }

    [Fact]
    public async Task Keys_are_fetched_once_for_many_requests_at_the_same_time()
    {
        var tokens = Enumerable.Range(0, 40).Select(i => _identity.Token(claims => claims["x"] = i)).ToArray();
        var verdicts = await Task.WhenAll(tokens.Select(token => _identity.VerdictAsync(token)));
        Assert.All(verdicts, verdict => Assert.IsType<TokenVerdict.Accepted>(verdict));
        Assert.Equal(1, _identity.Metadata.Fetches);
    }

    [Fact]
    public async Task Invented_key_ids_cause_one_fetch_in_five_minutes()
    {
        await _identity.VerdictAsync(_identity.Token());
        _identity.Time.Advance(TimeSpan.FromMinutes(6));
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(401, Refusal(await _identity.VerdictAsync(_identity.Token(kid: $"invented-{i}"))).HttpStatus);
        }

        Assert.Equal(2, _identity.Metadata.Fetches);
    }

    [Fact]
    public async Task A_new_key_is_found_after_five_minutes()
    {
        await _identity.VerdictAsync(_identity.Token());
        _identity.Metadata.KeyIds = ["k1", "k2"];
        Assert.Equal(401, Refusal(await _identity.VerdictAsync(_identity.Token(kid: "k2"))).HttpStatus);
        _identity.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.IsType<TokenVerdict.Accepted>(await _identity.VerdictAsync(_identity.Token(kid: "k2")));
    }

    [Fact]
    public async Task A_remembered_token_is_forgotten_when_its_key_leaves_the_list()
    {
        var token = _identity.Token();
        Assert.IsType<TokenVerdict.Accepted>(await _identity.VerdictAsync(token));
        _identity.Metadata.KeyIds = ["k2"];
        _identity.Time.Advance(TimeSpan.FromMinutes(6));
        await _identity.VerdictAsync(_identity.Token(kid: "k2"));
        Assert.Equal(401, Refusal(await _identity.VerdictAsync(token)).HttpStatus);
    }

    [Fact]
    public async Task A_remembered_token_ends_when_it_expires()
    {
        var token = _identity.Token();
        Assert.IsType<TokenVerdict.Accepted>(await _identity.VerdictAsync(token));
        _identity.Time.Advance(TimeSpan.FromMinutes(66));
        Assert.Equal(401, Refusal(await _identity.VerdictAsync(token)).HttpStatus);
    }

    [Fact]
    public async Task While_the_keys_cannot_be_had_the_sender_is_asked_to_come_again()
    {
        _identity.Metadata.IsDown = true;
        Assert.Equal(503, Refusal(await _identity.VerdictAsync(_identity.Token())).HttpStatus);
        _identity.Metadata.IsDown = false;
        _identity.Time.Advance(TimeSpan.FromSeconds(11));
        Assert.IsType<TokenVerdict.Accepted>(await _identity.VerdictAsync(_identity.Token()));
    }

    [Fact]
    public async Task Old_keys_serve_through_an_outage_but_not_for_more_than_a_day()
    {
        await _identity.VerdictAsync(_identity.Token());
        _identity.Metadata.IsDown = true;
        _identity.Time.Advance(TimeSpan.FromHours(23));
        Assert.IsType<TokenVerdict.Accepted>(await _identity.VerdictAsync(_identity.Token()));
        _identity.Time.Advance(TimeSpan.FromHours(2));
        Assert.Equal(503, Refusal(await _identity.VerdictAsync(_identity.Token())).HttpStatus);
    }

    [Fact]
    public async Task Metadata_of_another_issuer_gives_no_keys()
    {
        _identity.Metadata.DocumentIssuer = "https://evil.example";
        Assert.Equal(503, Refusal(await _identity.VerdictAsync(_identity.Token())).HttpStatus);
    }

    [Fact]
    public async Task A_renewal_does_not_make_anybody_wait_or_fail()
    {
        await _identity.VerdictAsync(_identity.Token());
        _identity.Time.Advance(TimeSpan.FromHours(13));
        Assert.IsType<TokenVerdict.Accepted>(await _identity.VerdictAsync(_identity.Token()));
        for (var i = 0; i < 200 && _identity.Metadata.Fetches < 2; i++)
        {
            await Task.Delay(10);
        }

        Assert.Equal(2, _identity.Metadata.Fetches);
    }

    private static TokenVerdict.Refused Refusal(TokenVerdict verdict) => Assert.IsType<TokenVerdict.Refused>(verdict);
}
