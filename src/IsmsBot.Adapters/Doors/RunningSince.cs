namespace IsmsBot.Adapters.Doors;

/// <summary>Since when this instance runs, on the clock of the ISMS; made when it starts.</summary>
public sealed class RunningSince(TimeProvider clock)
{
    public DateTimeOffset Start { get; } = clock.GetUtcNow();
}
