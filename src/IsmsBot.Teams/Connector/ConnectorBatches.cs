using System.Text.Json;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Connector;

/// <summary>
/// One message to many people or channels in one call. No message ids come back, so such messages cannot be changed
/// later. Ask for the state no more often than every 30 seconds.
/// </summary>
public sealed class ConnectorBatches
{
    private const string Root = "/v3/batch/conversation/";

    private readonly ConnectorCalls _calls;

    internal ConnectorBatches(ConnectorCalls calls) => _calls = calls;

    /// <summary>To people by their 29:... ids. The value is the operation id.</summary>
    public Task<ConnectorResult<string>> SendToUsersAsync(
        string serviceUrl, string tenantId, IReadOnlyList<string> userIds, Activity activity, CancellationToken cancellation = default) =>
        StartAsync(serviceUrl, "users/", tenantId, activity, writer => ConnectorBodies.WriteIds(writer, "members"u8, userIds), cancellation);

    /// <summary>To everybody in the tenant who has the app. The value is the operation id.</summary>
    public Task<ConnectorResult<string>> SendToTenantAsync(
        string serviceUrl, string tenantId, Activity activity, CancellationToken cancellation = default) =>
        StartAsync(serviceUrl, "tenant/", tenantId, activity, null, cancellation);

    /// <summary>To everybody in a team. The value is the operation id.</summary>
    public Task<ConnectorResult<string>> SendToTeamAsync(
        string serviceUrl, string tenantId, string teamId, Activity activity, CancellationToken cancellation = default) =>
        StartAsync(serviceUrl, "team/", tenantId, activity, writer => writer.WriteString("teamId"u8, teamId), cancellation);

    /// <summary>To channels by their 19:... ids. The value is the operation id.</summary>
    public Task<ConnectorResult<string>> SendToChannelsAsync(
        string serviceUrl, string tenantId, IReadOnlyList<string> channelIds, Activity activity, CancellationToken cancellation = default) =>
        StartAsync(serviceUrl, "channels/", tenantId, activity, writer => ConnectorBodies.WriteIds(writer, "members"u8, channelIds), cancellation);

    /// <summary>How far an operation is.</summary>
    public async Task<ConnectorResult<BatchState>> StateAsync(string serviceUrl, string operationId, CancellationToken cancellation = default) =>
        ConnectorBodies.Read(
            await _calls.CallAsync(HttpMethod.Get, serviceUrl, ConnectorPath.Batch(operationId), default, CallKind.Repeatable, cancellation),
            BatchState.Read);

    /// <summary>One page of the entries that failed.</summary>
    public async Task<ConnectorResult<BatchFailures>> FailuresAsync(
        string serviceUrl, string operationId, string? continuationToken = null, CancellationToken cancellation = default) =>
        ConnectorBodies.Read(
            await _calls.CallAsync(
                HttpMethod.Get, serviceUrl, ConnectorPath.FailedEntries(operationId, continuationToken), default, CallKind.Repeatable, cancellation),
            BatchFailures.Read);

    /// <summary>Stops an operation; what was sent stays.</summary>
    public async Task<SendOutcome> CancelAsync(string serviceUrl, string operationId, CancellationToken cancellation = default) =>
        (await _calls.CallAsync(HttpMethod.Delete, serviceUrl, ConnectorPath.Batch(operationId), default, CallKind.Repeatable, cancellation)).Outcome;

    private async Task<ConnectorResult<string>> StartAsync(
        string serviceUrl, string target, string tenantId, Activity activity, Action<Utf8JsonWriter>? who, CancellationToken cancellation) =>
        ConnectorBodies.Read(
            await _calls.CallAsync(HttpMethod.Post, serviceUrl, Root + target, ConnectorBodies.Of(writer =>
            {
                who?.Invoke(writer);
                ConnectorBodies.WriteActivity(writer, activity);
                writer.WriteString("tenantId"u8, tenantId);
            }), CallKind.Once, cancellation),
            OperationId);

    /// <summary>The service answers with a string or with an object, depending on whom one asks.</summary>
    private static string? OperationId(JsonElement root)
    {
        var id = root.ValueKind == JsonValueKind.String ? root.GetString() : root.TextOrNull("operationId") ?? root.TextOrNull("id");
        return string.IsNullOrWhiteSpace(id) ? null : id;
    }
}
