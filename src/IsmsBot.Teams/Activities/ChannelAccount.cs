namespace IsmsBot.Teams.Activities;

/// <summary>A person or a bot. The stable identity of a person is <see cref="AadObjectId"/>, never the name.</summary>
public sealed class ChannelAccount
{
    /// <summary>29:... for people (different for every bot), 28:{appId} for bots.</summary>
    public string? Id { get; set; }

    /// <summary>May be missing.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// Entra object id. An activity says it here and nowhere else; rosters, which we ask for ourselves, also call it objectId.
    /// </summary>
    public string? AadObjectId { get; set; }

    /// <summary><c>user</c>, <c>bot</c> or <c>skill</c>.</summary>
    public string? Role { get; set; }

    /// <summary>From rosters: <c>user</c>, <c>guest</c> or <c>anonymous</c>.</summary>
    public string? UserRole { get; set; }

    public string? TenantId { get; set; }

    public string? GivenName { get; set; }

    public string? Surname { get; set; }

    public string? Email { get; set; }

    public string? UserPrincipalName { get; set; }
}
