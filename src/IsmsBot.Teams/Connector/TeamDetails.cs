namespace IsmsBot.Teams.Connector;

/// <summary>A team.</summary>
/// <param name="Id">19:... id.</param>
/// <param name="Name">Shown name.</param>
/// <param name="AadGroupId">Entra id of its group.</param>
/// <param name="TenantId">Entra tenant.</param>
/// <param name="Type"><c>standard</c>, <c>sharedChannel</c> or <c>privateChannel</c>.</param>
public sealed record TeamDetails(string Id, string? Name, string? AadGroupId, string? TenantId, string? Type);
