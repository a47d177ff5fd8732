using IsmsBot.Teams.Connector;

namespace IsmsBot.Teams.Tests.Connector;

public sealed class ConnectorRosterTests
{
    private readonly ConnectorStub _stub = new();

    [Theory]
    [InlineData("aadObjectId")]
    [InlineData("objectId")]
    public async Task A_member_is_known_by_either_name_of_the_Entra_id(string property)
    {
        _stub.Answers(200, $$"""{"id":"29:u","name":"Ada","{{property}}":"g","userRole":"guest","email":"a@x"}""");
        var member = (await _stub.Client.Rosters.MemberAsync(ConnectorStub.ServiceUrl, "19:t", "g")).Value!;
        Assert.Equal(("29:u", "g", "guest", "a@x"), (member.Id, member.AadObjectId, member.UserRole, member.Email));
    }

    [Fact]
    public async Task Members_are_read_page_by_page()
    {
        _stub.Answers(200, """{"members":[{"id":"1"},{"id":"2"}],"continuationToken":"a b"}""")
            .Answers(200, """{"members":[{"id":"3"},null,{"name":"without id"}]}""");
        var members = (await _stub.Client.Rosters.AllMembersAsync(ConnectorStub.ServiceUrl, "19:t")).Value!;
        Assert.Equal(["1", "2", "3"], members.Select(member => member.Id));
        Assert.EndsWith("/pagedmembers?pageSize=500", _stub.Requests[0].Url, StringComparison.Ordinal);
        Assert.EndsWith("&continuationToken=a%20b", _stub.Requests[1].Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_repeats_its_token_ends()
    {
        _stub
            .Answers(200, """{"members":[{"id":"1"}],"continuationToken":"x"}""")
            .Answers(200, """{"members":[{"id":"2"}],"continuationToken":"x"}""");
        Assert.Equal(2, (await _stub.Client.Rosters.AllMembersAsync(ConnectorStub.ServiceUrl, "19:t")).Value!.Count);
    }

    [Fact]
    public async Task A_page_that_fails_fails_the_whole_list()
    {
        _stub.Answers(200, """{"members":[{"id":"1"}],"continuationToken":"x"}""").Answers(429);
        var members = await _stub.Client.Rosters.AllMembersAsync(ConnectorStub.ServiceUrl, "19:t");
        Assert.Null(members.Value);
        Assert.IsType<SendOutcome.RetryLater>(members.Outcome);
    }

    [Fact]
    public async Task Teams_and_their_channels_are_read()
    {
        _stub.Answers(200, """{"id":"19:g","name":"ISMS","aadGroupId":"grp","channelCount":2}""")
            .Answers(200, """{"conversations":[{"id":"19:g","name":null},{"id":"19:c","name":"Audit","type":"standard"}]}""");
        Assert.Equal("grp", (await _stub.Client.Rosters.TeamAsync(ConnectorStub.ServiceUrl, "19:g")).Value!.AadGroupId);
        var channels = (await _stub.Client.Rosters.ChannelsAsync(ConnectorStub.ServiceUrl, "19:g")).Value!;
        Assert.Equal([("19:g", null), ("19:c", "Audit")], channels.Select(channel => (channel.Id!, channel.Name)));
    }
}
