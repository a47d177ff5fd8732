namespace IsmsBot.Kernel.Outbox;

/// <summary>Port: tells whoever delivers that something waits. Losing a ring only delays, because the timer looks as well.</summary>
public interface IOutboxBell
{
    void Ring();
}
