namespace IsmsBot.Kernel.Outbox;

/// <summary>An answer to a person is sent by the turn that made it; the pump takes over when that has not happened in time.</summary>
public static class DirectSend
{
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);
}
