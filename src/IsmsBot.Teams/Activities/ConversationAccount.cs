namespace IsmsBot.Teams.Activities;

/// <summary>Where an activity happened. Ids are opaque, except that text after <c>;messageid=</c> is the root of a channel thread.</summary>
public sealed class ConversationAccount
{
    public string? Id { get; set; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; set; }

    public string? TenantId { get; set; }

    /// <summary>Not a reliable sign of a channel; use <see cref="ConversationType"/>.</summary>
    public bool? IsGroup { get; set; }

    public string? Name { get; set; }
}
