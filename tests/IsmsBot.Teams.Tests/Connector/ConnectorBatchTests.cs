using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Connector;

namespace IsmsBot.Teams.Tests.Connector;

public sealed class ConnectorBatchTests
{
    private readonly ConnectorStub _stub = new();

    private ConnectorBatches Batches => _stub.Client.Batches;

    [Theory]
    [InlineData("\"op-1\"")]
    [InlineData("""{"operationId":"op-1"}""")]
    public async Task A_batch_gives_its_operation_in_either_shape(string body)
    {
        var started = await Batch(
            _stub.Answers(201, body),
            batches => batches.SendToUsersAsync(ConnectorStub.ServiceUrl, "t", ["29:a", "29:b"], OutboundMessage.Text("x")));
        Assert.Equal("op-1", started.Value);
        Assert.Equal(
            """{"members":[{"id":"29:a"},{"id":"29:b"}],"activity":{"type":"message","text":"x","textFormat":"markdown"},"tenantId":"t"}""",
            _stub.Requests[0].Body);
    }

    [Fact]
    public async Task Each_target_has_its_address_and_body()
    {
        for (var i = 0; i < 3; i++)
        {
            _stub.Answers(201, "\"op\"");
        }

        await Batches.SendToTenantAsync(ConnectorStub.ServiceUrl, "t", OutboundMessage.Typing());
        await Batches.SendToTeamAsync(ConnectorStub.ServiceUrl, "t", "19:g", OutboundMessage.Typing());
        await Batches.SendToChannelsAsync(ConnectorStub.ServiceUrl, "t", ["19:c"], OutboundMessage.Typing());
        Assert.Equal(["tenant/", "team/", "channels/"], _stub.Requests.Select(request => request.Url.Split("/conversation/")[1]));
        Assert.Equal(
            [
                """{"activity":{"type":"typing"},"tenantId":"t"}""",
                """{"teamId":"19:g","activity":{"type":"typing"},"tenantId":"t"}""",
                """{"members":[{"id":"19:c"}],"activity":{"type":"typing"},"tenantId":"t"}""",
            ],
            _stub.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task A_batch_that_got_no_answer_is_uncertain() =>
        Assert.IsType<SendOutcome.Uncertain>(
            (await Batch(_stub.Answers(504), batches => batches.SendToTenantAsync(ConnectorStub.ServiceUrl, "t", OutboundMessage.Typing()))).Outcome);

    [Theory]
    [InlineData("""{"state":"Completed","statusMap":{"201":980},"totalEntriesCount":1000}""", true)]
    [InlineData("""{"state":"Running","statusMap":{"201":980,"404":20},"totalEntriesCount":1000}""", true)]
    [InlineData("""{"state":"Running","response":{"statusMap":{"201":999}},"totalEntriesCount":1000,"retryAfter":"2026-08-09T12:01:00Z"}""", false)]
    [InlineData("""{"state":"Running"}""", false)]
    [InlineData("""{"statusMap":{"x":1,"y":2},"totalEntriesCount":"4"}""", false)]
    public async Task A_state_is_completed_by_word_or_by_count(string body, bool completed) =>
        Assert.Equal(
            completed, (await Batch(_stub.Answers(200, body), batches => batches.StateAsync(ConnectorStub.ServiceUrl, "op"))).Value!.IsCompleted);

    [Theory]
    [InlineData("entryId")]
    [InlineData("id")]
    public async Task Failed_entries_are_read_in_either_shape(string name)
    {
        _stub.Answers(200, $$"""{"continuationToken":"n","failedEntryResponses":[{"{{name}}":"29:a","error":"404"}]}""");
        var failures = (await Batches.FailuresAsync(ConnectorStub.ServiceUrl, "op", "p")).Value!;
        Assert.Equal((new BatchFailure("29:a", "404"), "n"), (failures.Entries[0], failures.ContinuationToken));
        Assert.EndsWith("/v3/batch/conversation/failedentries/op?continuationToken=p", _stub.Requests[0].Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_can_be_cancelled()
    {
        Assert.True((await _stub.Answers(200).Client.Batches.CancelAsync(ConnectorStub.ServiceUrl, "op")).IsDelivered);
        Assert.Equal("DELETE", _stub.Requests[0].Method);
    }

    private static Task<ConnectorResult<T>> Batch<T>(ConnectorStub stub, Func<ConnectorBatches, Task<ConnectorResult<T>>> call)
        where T : class => call(stub.Client.Batches);
}
