using System.Text.Json;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Connector;

/// <summary>Who is in a conversation, and what a team consists of.</summary>
public sealed class ConnectorRosters
{
    /// <summary>Pages that are read at most: 100,000 people.</summary>
    private const int MaxPages = 200;

    private readonly ConnectorCalls _calls;

    internal ConnectorRosters(ConnectorCalls calls) => _calls = calls;

    /// <summary>One member.</summary>
    /// <param name="serviceUrl">A verified service URL.</param>
    /// <param name="conversationId">Chat, channel or team.</param>
    /// <param name="userId">29:... id, Entra object id or user principal name.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async Task<ConnectorResult<ChannelAccount>> MemberAsync(
        string serviceUrl, string conversationId, string userId, CancellationToken cancellation = default) =>
        ConnectorBodies.Read(await GetAsync(serviceUrl, ConnectorPath.Member(conversationId, userId), cancellation), AccountOf);

    /// <summary>One page of members, 50 to 500.</summary>
    public async Task<ConnectorResult<MembersPage>> MembersPageAsync(
        string serviceUrl, string conversationId, int pageSize = 500, string? continuationToken = null, CancellationToken cancellation = default) =>
        ConnectorBodies.Read(
            await GetAsync(serviceUrl, ConnectorPath.PagedMembers(conversationId, pageSize, continuationToken), cancellation),
            root => ArrayOf(root, "members") is { } members
                ? new MembersPage([.. members.Select(AccountOf).OfType<ChannelAccount>()], NullIfEmpty(root.TextOrNull("continuationToken")))
                : null);

    /// <summary>All members, page by page; a failing page fails the whole.</summary>
    public async Task<ConnectorResult<IReadOnlyList<ChannelAccount>>> AllMembersAsync(
        string serviceUrl, string conversationId, CancellationToken cancellation = default)
    {
        List<ChannelAccount> members = [];
        string? token = null;
        for (var page = 0; page < MaxPages; page++)
        {
            var result = await MembersPageAsync(serviceUrl, conversationId, 500, token, cancellation);
            if (!result.Succeeded)
            {
                return new(result.Outcome, null);
            }

            members.AddRange(result.Value.Members);
            if (result.Value.ContinuationToken is null || result.Value.ContinuationToken == token)
            {
                return new(result.Outcome, members);
            }

            token = result.Value.ContinuationToken;
        }

        return new(new SendOutcome.Permanent(PermanentReason.Unexpected, "", "the list of members does not end"), null);
    }

    /// <param name="serviceUrl">A verified service URL.</param>
    /// <param name="teamId">19:... id, not the group's GUID.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async Task<ConnectorResult<TeamDetails>> TeamAsync(string serviceUrl, string teamId, CancellationToken cancellation = default) =>
        ConnectorBodies.Read(await GetAsync(serviceUrl, ConnectorPath.Team(teamId), cancellation), root =>
            root.TextOrNull("id") is { Length: > 0 } id
                ? new TeamDetails(id, root.TextOrNull("name"), root.TextOrNull("aadGroupId"), root.TextOrNull("tenantId"), root.TextOrNull("type"))
                : null);

    /// <summary>Channels of a team, General first; its name is null.</summary>
    public async Task<ConnectorResult<IReadOnlyList<TeamsChannelData.ChannelInfo>>> ChannelsAsync(
        string serviceUrl, string teamId, CancellationToken cancellation = default) =>
        ConnectorBodies.Read<IReadOnlyList<TeamsChannelData.ChannelInfo>>(
            await GetAsync(serviceUrl, ConnectorPath.Team(teamId, "/conversations"), cancellation),
            root => ArrayOf(root, "conversations") is { } channels
                ? [.. channels.Select(channel => new TeamsChannelData.ChannelInfo
                {
                    Id = channel.TextOrNull("id"), Name = channel.TextOrNull("name"), Type = channel.TextOrNull("type"),
                })]
                : null);

    private Task<ConnectorReply> GetAsync(string serviceUrl, string? path, CancellationToken cancellation) =>
        _calls.CallAsync(HttpMethod.Get, serviceUrl, path, default, CallKind.Repeatable, cancellation);

    private static JsonElement[]? ArrayOf(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array
            ? [.. array.EnumerateArray()]
            : null;

    private static ChannelAccount? AccountOf(JsonElement account) => account.TextOrNull("id") is { Length: > 0 } id
        ? new ChannelAccount
        {
            Id = id,
            Name = account.TextOrNull("name"),
            AadObjectId = account.TextOrNull("aadObjectId") ?? account.TextOrNull("objectId"),
            UserRole = account.TextOrNull("userRole"),
            TenantId = account.TextOrNull("tenantId"),
            GivenName = account.TextOrNull("givenName"),
            Surname = account.TextOrNull("surname"),
            Email = account.TextOrNull("email"),
            UserPrincipalName = account.TextOrNull("userPrincipalName"),
        }
        : null;

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
