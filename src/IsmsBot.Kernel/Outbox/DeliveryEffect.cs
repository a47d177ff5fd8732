using IsmsBot.Kernel.Acts;

namespace IsmsBot.Kernel.Outbox;

public enum DeliveryResult
{
    Delivered,
    NotInstalled,
    Blocked,
    Failed,
}

/// <summary>What a room does when a card of its kind has arrived or cannot arrive; runs in the save that marks the row.</summary>
public abstract class DeliveryEffect
{
    /// <summary>The card types it waits for.</summary>
    public abstract IReadOnlyList<string> CardTypes { get; }

    public abstract Task ApplyAsync(OutboxRow row, DeliveryResult result, Turn turn);
}
