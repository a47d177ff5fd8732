namespace IsmsBot.Teams.Connector;

/// <summary>A channel of a team.</summary>
/// <param name="TenantId">Entra tenant.</param>
/// <param name="ChannelId">19:... id.</param>
/// <param name="TeamId">19:... id of the team, equal to that of its General channel.</param>
public sealed record ChannelAddress(string TenantId, string ChannelId, string? TeamId = null);
