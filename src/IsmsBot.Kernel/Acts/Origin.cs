namespace IsmsBot.Kernel.Acts;

/// <summary>Where an act came from: enough to answer there and to update the card that was clicked.</summary>
public sealed record Origin(
    string ConversationId, string ServiceUrl, string ActivityId, string? CardMessageId, ClientUsed Client, string TenantId, string? EntraId)
{
    /// <summary>The team whose channel it was; null elsewhere.</summary>
    public string? TeamId { get; init; }
}

/// <summary>What the client said about itself; "unknown" where it said nothing (domain 7.4). Never a reason to refuse.</summary>
public sealed record ClientUsed(string Platform, string Locale, string TimeZone, string Country)
{
    public static ClientUsed Unknown { get; } = new("unknown", "unknown", "unknown", "unknown");
}
