using IsmsBot.Teams.Authentication;

namespace IsmsBot.Teams.Tests.Authentication;

public sealed class AuthorizationHeaderTests
{
    private readonly TestIdentity _identity = new();

    public static TheoryData<string> Headers =>
        [
            "bearer {0}", "BEARER {0}", "Bearer", "Bearer ", "Bearer  {0}", "Bearer {0} x", "Bearer {0},Bearer {0}", "Basic {0}", "{0}", "",
            "Bearer\t{0}", " Bearer {0}",
        ];

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task Anything_but_Bearer_and_one_token_is_refused(string header)
    {
        var value = header.Replace("{0}", _identity.Token(), StringComparison.Ordinal);
        Assert.Equal(401, Assert.IsType<TokenVerdict.Refused>(await _identity.Validator.ValidateAsync([value], TestIdentity.Message())).HttpStatus);
    }

    [Fact]
    public async Task No_header_is_refused() =>
        Assert.IsType<TokenVerdict.Refused>(await _identity.Validator.ValidateAsync([], TestIdentity.Message()));

    [Fact]
    public async Task An_empty_header_is_refused() =>
        Assert.IsType<TokenVerdict.Refused>(await _identity.Validator.ValidateAsync([null], TestIdentity.Message()));

    [Fact]
    public async Task Two_headers_are_refused_even_when_both_are_good()
    {
        var header = $"Bearer {_identity.Token()}";
        Assert.IsType<TokenVerdict.Refused>(await _identity.Validator.ValidateAsync([header, header], TestIdentity.Message()));
    }

    [Fact]
    public async Task A_token_of_absurd_length_is_refused_unread() =>
        Assert.IsType<TokenVerdict.Refused>(await _identity.Validator.ValidateAsync([$"Bearer {new string('a', 20_000)}"], TestIdentity.Message()));
}
