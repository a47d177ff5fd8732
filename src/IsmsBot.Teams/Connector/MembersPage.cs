using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Connector;

/// <summary>Some members and, when there are more, the token for the next page.</summary>
public sealed record MembersPage(IReadOnlyList<ChannelAccount> Members, string? ContinuationToken);
