namespace IsmsBot.Kernel.Outbox;

/// <summary>One pump per tenant at a time; the token fences off a pump that was paused and comes back too late.</summary>
public sealed class DeliveryLease
{
    public required string Tenant { get; init; }

    public string Owner { get; set; } = "";

    public long Token { get; set; }

    public DateTimeOffset Until { get; set; }
}
