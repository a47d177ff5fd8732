using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Authentication;

namespace IsmsBot.Teams.Connector;

/// <summary>
/// Sends, replaces and deletes messages and creates conversations through the Bot Connector. Send one message of a
/// conversation at a time (parallel ones fail with 412 and lose their order), and text and card separately (a message
/// with both has no id).
/// </summary>
public sealed class ConnectorClient
{
    private readonly ConnectorCalls _calls;
    private readonly ServiceUrlRules _rules;

    /// <param name="http">Carries the app's resilience pipeline; build its handler with <see cref="CreateHandler"/>.</param>
    /// <param name="tokens">The bot's own token.</param>
    /// <param name="rules">Hosts that may receive the token.</param>
    /// <param name="time">The clock; the system's when null.</param>
    /// <param name="scope">Scope of the token; that of the public cloud when null.</param>
    public ConnectorClient(HttpClient http, IBotTokenSource tokens, ServiceUrlRules rules, TimeProvider? time = null, string? scope = null)
    {
        _rules = rules;
        _calls = new ConnectorCalls(http, tokens, rules, scope ?? "https://api.botframework.com/.default", time ?? TimeProvider.System);
        Rosters = new ConnectorRosters(_calls);
        Batches = new ConnectorBatches(_calls);
    }

    /// <summary>Members, teams and channels.</summary>
    public ConnectorRosters Rosters { get; }

    /// <summary>One message to many.</summary>
    public ConnectorBatches Batches { get; }

    /// <summary>A handler that follows no redirects, keeps no cookies and renews its connections.</summary>
    public static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        AutomaticDecompression = System.Net.DecompressionMethods.All,
    };

    /// <summary>Sends into a conversation. The id of a bare channel starts a new post.</summary>
    public async Task<SendOutcome> SendAsync(string serviceUrl, string conversationId, Activity activity, CancellationToken cancellation = default) =>
        (await _calls.CallAsync(
            HttpMethod.Post, serviceUrl, ConnectorPath.Activities(conversationId), ConnectorBodies.Of(activity), CallKind.Once,
            cancellation)).Outcome;

    /// <summary>Replies to a message; in a channel use the conversation id of the thread.</summary>
    public async Task<SendOutcome> ReplyAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellation = default) =>
        (await _calls.CallAsync(
            HttpMethod.Post, serviceUrl, ConnectorPath.Activity(conversationId, activityId), ConnectorBodies.Of(activity), CallKind.Once,
            cancellation)).Outcome;

    /// <summary>Replaces a message for everybody; use the conversation id it was sent with.</summary>
    public async Task<SendOutcome> UpdateAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellation = default) =>
        (await _calls.CallAsync(
            HttpMethod.Put, serviceUrl, ConnectorPath.Activity(conversationId, activityId), ConnectorBodies.Of(activity), CallKind.Repeatable,
            cancellation)).Outcome;

    /// <summary>Deletes a message of the bot.</summary>
    public async Task<SendOutcome> DeleteAsync(
        string serviceUrl, string conversationId, string activityId, CancellationToken cancellation = default) =>
        (await _calls.CallAsync(
            HttpMethod.Delete, serviceUrl, ConnectorPath.Activity(conversationId, activityId), default, CallKind.Repeatable, cancellation)).Outcome;

    /// <summary>
    /// The one-to-one chat with a person; the same id every time, so calling again does no harm. Send the message afterwards:
    /// this call gives no message id.
    /// </summary>
    /// <param name="serviceUrl">A verified service URL of the tenant.</param>
    /// <param name="tenantId">The person's tenant.</param>
    /// <param name="personId">Entra object id or 29:... id; the app must be installed for the person.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async Task<ConnectorResult<CreatedConversation>> CreatePersonalAsync(
        string serviceUrl, string tenantId, string personId, CancellationToken cancellation = default) =>
        Created(await _calls.CallAsync(HttpMethod.Post, serviceUrl, ConnectorPath.Conversations, ConnectorBodies.Of(writer =>
        {
            writer.WriteBoolean("isGroup"u8, false);
            ConnectorBodies.WriteIds(writer, "members"u8, [personId]);
            writer.WriteString("tenantId"u8, tenantId);
            ChannelDataWriter.Write(writer, new TeamsChannelData { Tenant = new() { Id = tenantId } });
        }), CallKind.Repeatable, cancellation));

    /// <summary>A new post in a channel, with the id of its thread.</summary>
    public async Task<ConnectorResult<CreatedConversation>> CreateThreadAsync(
        string serviceUrl, ChannelAddress channel, Activity activity, CancellationToken cancellation = default) =>
        Created(await _calls.CallAsync(HttpMethod.Post, serviceUrl, ConnectorPath.Conversations, ConnectorBodies.Of(writer =>
        {
            writer.WriteBoolean("isGroup"u8, true);
            writer.WriteString("tenantId"u8, channel.TenantId);
            ChannelDataWriter.Write(writer, new TeamsChannelData
            {
                Tenant = new() { Id = channel.TenantId },
                Channel = new() { Id = channel.ChannelId },
                Team = channel.TeamId is null ? null : new() { Id = channel.TeamId },
            });
            ConnectorBodies.WriteActivity(writer, activity);
        }), CallKind.Once, cancellation));

    private ConnectorResult<CreatedConversation> Created(ConnectorReply reply) => ConnectorBodies.Read(reply, root =>
        root.TextOrNull("id") is { Length: > 0 } id
            ? new CreatedConversation(id, root.TextOrNull("activityId"), root.TextOrNull("serviceUrl") is { } url && _rules.Allows(url) ? url : null)
            : null);
}
